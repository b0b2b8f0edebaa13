import { readXml, sealRefundInfo, signV2, writeXml } from '@wxtill/protocol'
import type { DeliveryResult } from './deliver.ts'
import type { Form, Telling } from './form.ts'

type Field = readonly [name: string, value: string | number]
type Fields = Readonly<Record<string, string | number>>

/** XML: a payment is signed with the APIv2 key, a refund is sealed with it; taken in by an XML document that says SUCCESS. */
export const v2Form: Form = {
  write(telling) {
    const fields = telling.notification.original_type === 'refund' ? refund(telling) : payment(telling)
    const headers = { 'Content-Type': 'text/xml', Accept: '*/*', 'User-Agent': 'Mozilla/4.0' }
    return Promise.resolve({ body: Buffer.from(writeXml(fields)), headers })
  },
  objection(result) {
    if (result.status !== 200)
      return result.error ?? `Only 200 counts as taken in, the merchant answered ${result.status}.`
    const said = returnCode(result)
    if (said === 'SUCCESS') return undefined
    return `Only XML with return_code SUCCESS counts as taken in, the merchant's ${said === undefined ? 'answer is not XML' : `return_code is "${said}"`}.`
  },
}

function payment({ platform, notification, merchant, action, foreign }: Telling): Field[] {
  const told = notification.resource as Fields
  // A forger wants money, and has not the key.
  const isForged = foreign === 'forged'
  const amount = isForged ? true : action.tamper_amount
  const key = isForged ? platform.random.chance.alphanumeric(32) : merchant.api_v2_key
  const lie = amount === undefined ? {} : { total_fee: amount === true ? 1 : amount }
  const nonce_str = platform.random.wire.hex(32).toLowerCase()
  const type = notification.sign_type ?? 'MD5'
  // A type that was never named is not named here either: then the length of the sign tells it.
  const fields: Field[] = Object.entries({ ...told, ...lie, nonce_str })
  return [...fields, ['sign', signV2(fields, type, key)]]
}

/** The outer fields say whose it is, the seal holds the rest; there is no sign. */
function refund({ platform, notification, merchant }: Telling): Field[] {
  const { outside, inside } = notification.resource as { outside: Fields; inside: Fields }
  return [
    ...Object.entries(outside),
    ['nonce_str', platform.random.wire.hex(32).toLowerCase()],
    ['req_info', sealRefundInfo(writeXml(Object.entries(inside), 'root'), merchant.api_v2_key)],
  ]
}

function returnCode({ body }: DeliveryResult): string | undefined {
  try {
    return readXml(body.trim()).get('return_code') ?? ''
  } catch {
    return undefined
  }
}
