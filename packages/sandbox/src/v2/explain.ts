import { createHash, createHmac } from 'node:crypto'
import { signV2, v2Message } from '@wxtill/protocol'
import type { Merchant } from '../store/merchant-records.ts'
import type { V2SignType } from '../store/records.ts'
import { sandboxKey } from './simulation/key.ts'

interface Evidence {
  fields: ReadonlyMap<string, string>
  signType: V2SignType
  /** What it should have been signed with. */
  signKey: string
  merchant: Merchant
}

type Variant = (evidence: Evidence) => string

/** Mistakes people make. One whose sign is the one that came is not a guess but the proof. */
const MISTAKES: readonly [says: string, variant: Variant][] = [
  ['the sign is in lower case, it must be in upper case', (e) => own(e).toLowerCase()],
  [
    'it was signed with the APIv3 key instead of the APIv2 key',
    (e) => signV2(e.fields, e.signType, e.merchant.api_v3_key),
  ],
  [
    'it was signed with the APIv2 key instead of the sandbox key',
    (e) => signV2(e.fields, e.signType, e.merchant.api_v2_key),
  ],
  [
    'it was signed with the sandbox key instead of the APIv2 key',
    (e) => signV2(e.fields, e.signType, sandboxKey(e.merchant)),
  ],
  [
    'it was signed with the other type; sign_type must name it, and absent means MD5',
    (e) => signV2(e.fields, other(e.signType), e.signKey),
  ],
  ['sign_type was sent but not signed', (e) => signV2(without(e.fields, 'sign_type'), e.signType, e.signKey)],
  ['empty fields were signed too; they take no part', (e) => digest(withEmpty(e.fields), e)],
  ['the fields were not sorted by name', (e) => digest(unsorted(e.fields), e)],
  ['the values were encoded for a URL before signing', (e) => digest(encoded(e.fields), e)],
  ['the key was put behind the message without "&key="', (e) => hash(`${v2Message(e.fields)}${e.signKey}`, e)],
]

/** Says why a sign was not accepted; names the mistake when the sign itself proves it. */
export function explainV2Sign(evidence: Evidence): string {
  const { fields, signType } = evidence
  const given = fields.get('sign') ?? ''
  const shown = `The platform expected ${signType} over ${JSON.stringify(v2Message(fields).slice(0, 4096))} and "&key=" with the merchant's key.`
  if (given === '') return `There is no sign. ${shown}`
  const mistake = MISTAKES.find(([, variant]) => variant(evidence) === given)
  return `${mistake ? mistake[0] : 'The sign does not fit this key or these fields'}. ${shown}`
}

function own({ fields, signType, signKey }: Evidence): string {
  return signV2(fields, signType, signKey)
}

function other(type: V2SignType): V2SignType {
  return type === 'MD5' ? 'HMAC-SHA256' : 'MD5'
}

function without(fields: ReadonlyMap<string, string>, name: string): [string, string][] {
  return [...fields].filter(([one]) => one !== name)
}

function withEmpty(fields: ReadonlyMap<string, string>): string {
  return joined(without(fields, 'sign').toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function unsorted(fields: ReadonlyMap<string, string>): string {
  return joined(without(fields, 'sign').filter(([, value]) => value !== ''))
}

function encoded(fields: ReadonlyMap<string, string>): string {
  return v2Message([...fields].map(([name, value]) => [name, encodeURIComponent(value)] as const))
}

function joined(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${name}=${value}`).join('&')
}

function digest(message: string, evidence: Evidence): string {
  return hash(`${message}&key=${evidence.signKey}`, evidence)
}

function hash(message: string, { signType, signKey }: Evidence): string {
  const made = signType === 'MD5' ? createHash('md5') : createHmac('sha256', signKey)
  return made.update(message).digest('hex').toUpperCase()
}
