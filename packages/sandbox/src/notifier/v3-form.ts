import { formatRfc3339, sealNotification } from '@wxtill/protocol'
import { bentAad, bentBody, bentKey, bentResource } from './bend-notice.ts'
import { ACCEPTED_STATUS } from './schedule.ts'
import { forgery } from '../faults/signature-faults.ts'
import { sortedJson } from '../gateway/sorted-json.ts'
import { probeOf, requestId, signatureHeaders } from '../gateway/respond.ts'
import { notificationKey } from '../keys/switch.ts'
import { wireNow } from '../platform.ts'
import type { Form, Telling } from './form.ts'

/** JSON, its resource sealed with the APIv3 key, signed in the headers; taken in by status. */
export const v3Form: Form = {
  async write(telling) {
    const { platform, action, foreign } = telling
    // A forger wants money: where an amount stands, he writes another.
    const bent = foreign === 'forged' ? { ...action, tamper_amount: true as const } : action
    const body = Buffer.from(bentBody(seal({ ...telling, action: bent }), bent))
    // Drawn before the wait: others draw meanwhile, and how long signing takes must change nothing.
    const forged = foreign === 'forged' ? forgery(action.forge!, platform.random.chance) : undefined
    const id = requestId(platform.random.wire, 0)
    const inLowerCase = platform.random.wire.integer(2) === 1
    const headers = { ...HEADERS, 'Request-ID': id, ...(await signatureOf(body, telling)) }
    const sent = forged ? forged(headers) : headers
    return { headers: inLowerCase ? lowerCased(sent) : sent, body }
  },
  objection({ status, error, body }, { require_success_body }) {
    if (error !== undefined) return error
    if (!ACCEPTED_STATUS.has(status!)) return `Only 200 and 204 count as taken in, the merchant answered ${status}.`
    if (require_success_body && !saysSuccess(body)) return 'Only a body that says SUCCESS counts as taken in here.'
    return undefined
  },
}

function seal({ platform, notification, merchant, action }: Telling): string {
  const { wire, chance } = platform.random
  const { id, created_at, event_type, summary, original_type, associated_data } = notification
  return sealNotification({
    id,
    create_time: formatRfc3339(created_at),
    event_type,
    summary,
    original_type,
    associated_data: bentAad(associated_data, action),
    resource: sortedJson(bentResource(notification.resource, action)),
    key: bentKey(merchant.api_v3_key, action, chance),
    nonce: wire.alphanumeric(12),
  })
}

const HEADERS = { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'Mozilla/4.0' }

function signatureOf(body: Buffer, telling: Telling): Promise<Record<string, string>> {
  const { platform, notification, merchant, action, attempt, foreign } = telling
  const ahead = foreign === 'replayed' ? -action.replay_age_s! : (action.skew_s ?? 0)
  return signatureHeaders(body, {
    keys: platform.keys,
    random: platform.random.wire,
    now: wireNow(platform) + ahead * 1000,
    merchant,
    kind: notificationKey(platform, merchant, notification.key),
    probe: attempt === 1 && probeOf(action),
  })
}

/** Merchants must not depend on the case of header names. */
function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function saysSuccess(body: string): boolean {
  try {
    return (JSON.parse(body) as { code?: unknown } | null)?.code === 'SUCCESS'
  } catch {
    return false
  }
}
