import type { AuditFilter } from '../api/account.ts'

/** What acts are done to, as the first word of an act's name. */
export const SUBJECTS = [
  'session',
  'account',
  'operator',
  'api_key',
  'merchant',
  'payment',
  'refund',
  'payscore',
  'parking',
  'reconciliation',
  'bill',
  'webhook_endpoint',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** The filters of an address; what the page does not know is none. */
export const readAuditFilters = (query: URLSearchParams): AuditFilter & { act?: Subject | undefined } => ({
  act: SUBJECTS.find((known) => known === query.get('act')),
  actor: query.get('actor') || undefined,
})
