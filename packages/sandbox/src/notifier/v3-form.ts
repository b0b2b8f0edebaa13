import { formatRfc3339, sealNotification } from '@wxtill/protocol'
import { bentAad, bentBody, bentKey, bentResource } from './bend-notice.ts'
import { ACCEPTED_STATUS } from './schedule.ts'
import { forged } from '../faults/signature-faults.ts'
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
    const signed = await headersOf(body, telling)
    const headers = foreign === 'forged' ? forged(signed, action.forge!, platform.random.chance) : signed
    return { headers: varied(headers, telling), body }
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

async function headersOf(body: Buffer, telling: Telling): Promise<Record<string, string>> {
  const { platform, notification, merchant, action, attempt, foreign } = telling
  const { keys, random } = platform
  const ahead = foreign === 'replayed' ? -action.replay_age_s! : (action.skew_s ?? 0)
  const signed = await signatureHeaders(body, {
    keys,
    random: random.wire,
    now: wireNow(platform) + ahead * 1000,
    merchant,
    kind: notificationKey(platform, merchant, notification.key),
    probe: attempt === 1 && probeOf(action),
  })
  return {
    'Content-Type': 'application/json',
    Accept: '*/*',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': requestId(random.wire, 0),
    ...signed,
  }
}

/** Merchants must not depend on the case of header names. */
function varied(headers: Record<string, string>, { platform }: Telling): Record<string, string> {
  if (platform.random.wire.integer(2) === 0) return headers
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function saysSuccess(body: string): boolean {
  try {
    return (JSON.parse(body) as { code?: unknown } | null)?.code === 'SUCCESS'
  } catch {
    return false
  }
}
