import type { RequestOptions } from '../../shared/api/api.ts'
import type { OperatorRole, Page } from './types.ts'

export interface AuditEntry {
  id: string
  /** '' for what is the house's own. */
  mchid: string
  at: string
  actor: { kind: 'operator' | 'key' | 'house' | 'nobody'; id: string; name: string }
  act: string
  subject: string
  details: Record<string, unknown>
  ip: string
}

export interface AuditFilter {
  act?: string | undefined
  actor?: string | undefined
}

export interface AuditVerification {
  ok: boolean
  data: { mchid: string; rows: number; hash: string; broken?: { seq: number; why: string } }[]
}

export interface OperatorEntry {
  id: string
  user: string
  role: OperatorRole
  totp: boolean
}

export interface Account extends OperatorEntry {
  recovery_codes: number
}

type Get = <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
type Write = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>

/** Who did what, and how operators sign in. */
export const accountCalls = (get: Get, write: Write) => ({
  audit: (filter: AuditFilter, cursor: string | undefined, signal: AbortSignal) =>
    get<Page<AuditEntry>>('/v1/audit', { query: { ...filter, limit: 50, cursor }, signal }),
  verifyAudit: () => get<AuditVerification>('/v1/audit/verification'),
  account: (signal: AbortSignal) => get<Account>('/v1/account', { signal }),
  enrolTotp: () => write<{ secret: string; url: string }>('POST', '/v1/account/totp/enrol'),
  confirmTotp: (code: string) => write<{ recovery_codes: string[] }>('POST', '/v1/account/totp/confirm', { code }),
  removeTotp: (code: string) => write<Account>('POST', '/v1/account/totp/remove', { code }),
  operators: (signal: AbortSignal) => get<{ data: OperatorEntry[] }>('/v1/operators', { signal }),
  resetTotp: (id: string) => write<void>('POST', `/v1/operators/${encodeURIComponent(id)}/totp/reset`),
})
