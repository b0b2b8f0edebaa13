import type { FaultAction } from '../faults/knobs.ts'
import type { Random } from '../random.ts'

type Notice = Readonly<Record<string, unknown>>

const INVENTED = { mchid: '1900009999', appid: 'wx9999999999999999' }

/** What a resource says, as far as fault rules change it. Validly signed all the same. */
export function bentResource(
  resource: object,
  { tamper_amount, tamper_mchid, tamper_appid, extra_fields }: FaultAction,
): object {
  const { amount, transfer_amount } = resource as Notice
  const fen = tamper_amount === true ? 1 : tamper_amount
  return {
    ...resource,
    ...(fen === undefined || typeof amount !== 'object' ? {} : { amount: { ...amount, total: fen } }),
    ...(fen === undefined || transfer_amount === undefined ? {} : { transfer_amount: fen }),
    ...(tamper_mchid === undefined ? {} : named('mchid', tamper_mchid, resource)),
    ...(tamper_appid === undefined ? {} : named('appid', tamper_appid, resource)),
    ...(extra_fields ? { wxtill_future_member: { nested: [1, '2', null] } } : {}),
  }
}

/** A partner's notice names two. */
function named(member: 'mchid' | 'appid', value: string | true, resource: object): Notice {
  const given = value === true ? INVENTED[member] : value
  return { [`sp_${member}` in resource ? `sp_${member}` : member]: given }
}

/** The `associated_data` that the resource is sealed under. */
export function bentAad(associated_data: string, { aad }: FaultAction): string {
  if (aad === undefined) return associated_data
  return aad === 'text' ? 'wxtill' : ''
}

/** An APIv3 key that is not the merchant's. */
export function bentKey(key: string, { apiv3_key }: FaultAction, random: Random): string {
  return apiv3_key === undefined ? key : random.alphanumeric(key.length)
}

/** The sealed body, as far as fault rules change what is outside of the resource. Signed afterwards. */
export function bentBody(body: string, { aad, event, extra_fields, big_body_bytes }: FaultAction): string {
  if (!aad && event === undefined && !extra_fields && big_body_bytes === undefined) return body
  const { resource, ...envelope } = JSON.parse(body) as { resource: Notice } & Notice
  const { associated_data, ...sealed } = resource
  const bent = JSON.stringify({
    ...envelope,
    ...(event === undefined ? {} : { event_type: event }),
    ...(extra_fields ? { wxtill_future_member: 'unknown' } : {}),
    resource: {
      ...sealed,
      ...(aad === 'missing' ? {} : { associated_data: aad === 'null' ? null : associated_data }),
    },
  })
  const missing = Math.max(0, (big_body_bytes ?? 0) - Buffer.byteLength(bent))
  // White space is JSON, and is signed like everything else.
  return missing === 0 ? bent : `${bent.slice(0, -1)}${' '.repeat(missing)}}`
}

interface Message {
  headers: Record<string, string>
  body: Buffer
}

/** What arrives of a signed message when something of the merchant's own stands in between. */
export function mangled({ headers, body }: Message, { mangle }: FaultAction): Message {
  const renamed = (rename: (name: string) => string | undefined): Record<string, string> =>
    Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => {
        const other = rename(name)
        return other === undefined ? [] : [[other, value]]
      }),
    )
  if (mangle === 'headers') return { headers: renamed((name) => (/^wechatpay-/i.test(name) ? undefined : name)), body }
  if (mangle === 'case') return { headers: renamed((name) => name.toUpperCase()), body }
  if (mangle === 'body') return { headers, body: rewritten(body) }
  return { headers, body }
}

/** The same JSON in other bytes. */
function rewritten(body: Buffer): Buffer {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8')), null, 2))
  } catch {
    return Buffer.concat([body, Buffer.from('\n')])
  }
}
