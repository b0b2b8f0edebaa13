import { formatRfc3339, sealNotification } from '@wxtill/protocol'
import { ACCEPTED_STATUS } from './schedule.ts'
import { sortedJson } from '../gateway/sorted-json.ts'
import { requestId, signatureHeaders } from '../gateway/respond.ts'
import { wireNow } from '../platform.ts'
import type { Form, Telling } from './form.ts'
import type { KeyKind, Merchant } from '../store/records.ts'

/** JSON, its resource sealed with the APIv3 key, signed in the headers; taken in by status. */
export const v3Form: Form = {
  async write(telling) {
    const body = Buffer.from(seal(telling))
    return { body, headers: await headersOf(body, telling) }
  },
  objection({ status, error }) {
    if (status !== undefined && ACCEPTED_STATUS.has(status)) return undefined
    return error ?? `Only 200 and 204 count as taken in, the merchant answered ${status}.`
  },
}

function seal({ platform, notification, merchant, fault }: Telling): string {
  const { id, created_at, event_type, summary, original_type, associated_data } = notification
  return sealNotification({
    id,
    create_time: formatRfc3339(created_at),
    event_type,
    summary,
    original_type,
    associated_data,
    resource: sortedJson(tampered(notification.resource, fault?.tamper_amount)),
    key: merchant.api_v3_key,
    nonce: platform.random.wire.alphanumeric(12),
  })
}

async function headersOf(
  body: Buffer,
  { platform, notification, merchant, fault, attempt }: Telling,
): Promise<Record<string, string>> {
  const { keys, random, rules } = platform
  const kind = notificationKey(notification.key, merchant, rules.notificationKey)
  const signed = await signatureHeaders(body, {
    keys,
    random: random.wire,
    now: wireNow(platform),
    merchant,
    kind,
    probe: fault?.signtest === true && attempt === 1,
  })
  const headers = {
    'Content-Type': 'application/json',
    Accept: '*/*',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': requestId(random.wire, 0),
    ...signed,
  }
  // Merchants must not depend on the case of header names.
  if (random.wire.integer(2) === 0) return headers
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** The merchant's own call decides, as far as the merchant has that key. */
function notificationKey(asked: KeyKind, merchant: Merchant, rule: 'follow' | KeyKind): KeyKind {
  if (merchant.keys !== 'both') return merchant.keys
  return rule === 'follow' ? asked : rule
}

function tampered(resource: object, amount: number | true | undefined): object {
  if (amount === undefined || !('amount' in resource) || typeof resource.amount !== 'object') return resource
  return { ...resource, amount: { ...resource.amount, total: amount === true ? 1 : amount } }
}
