import { answerOf } from '../../shapes/answer.ts'
import { isBusinessNumber, isIdentifier } from '../../shapes/kinds.ts'
import { remember, type Said } from '../../shapes/things.ts'
import { thingName } from '../../store/state.ts'
import { takenFields } from '../request.ts'
import type { Field, Fields } from '@wxtill/catalogue'
import type { Thing } from '../../store/records.ts'
import type { V2Call, V2Fields, V2Outcome } from '../call.ts'

/** What the frame says, and what only an error says. */
const FRAME = new Set([
  'return_code',
  'return_msg',
  'result_code',
  'result_msg',
  'err_code',
  'err_code_des',
  'nonce_str',
  'sign',
  'sign_type',
])
/** Merchants' own numbers that are called otherwise than in APIv3. */
const OWN_NUMBER = /^(?:partner_trade_no|mch_billno|contract_code|request_serial)$/

/**
 * Answers an endpoint that has no business rules here, as the catalogue describes it: what was said is said back under the same
 * names, and what one call said of a number the next one about that number says again.
 */
export function v2ShapeOf(call: V2Call): V2Outcome {
  const { endpoint } = call
  if (endpoint.responseType === 'file')
    return { file: { bytes: Buffer.from('\ufeff'), type: 'text/plain; charset=utf-8' } }
  if (!endpoint.response) return { file: { bytes: Buffer.from(PAGE), type: 'text/html; charset=utf-8' } }
  const { fields, lists } = partsOf(endpoint.response)
  const thing = find(call)
  const said = { ...call.fields }
  const body = answerOf(fields, materialOf(call, [said, ...(thing ? [thing.fields] : [])]), [])
  keep(call, thing, { ...thing?.fields, ...said, ...body })
  const answer = { fields: flat(body), lists: listsOf(call, lists) }
  // Some answer with JSON: those that are no calls of a merchant's server.
  if ('return_code' in endpoint.response) return answer
  return { file: { bytes: Buffer.from(JSON.stringify(answer.fields)), type: 'application/json; charset=utf-8' } }
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>微信支付</title><p>沙箱没有这个页面</p>\n'

/** Flat fields, and those that hold records. An index in a name is the first one. */
function partsOf(response: Readonly<Record<string, Field>>): { fields: Fields; lists: Fields } {
  const members = Object.entries(response)
    .filter(([name]) => !FRAME.has(name))
    .map(([name, field]) => [name.replace(/\$\w|\{\w\}/g, '0'), field] as const)
  const isList = ({ type }: Field): boolean => type === 'object' || type === 'array'
  return {
    fields: Object.fromEntries(members.filter(([, field]) => !isList(field))),
    lists: Object.fromEntries(members.filter(([, field]) => isList(field))),
  }
}

/** A required list has one record. */
function listsOf(call: V2Call, lists: Fields): NonNullable<V2Outcome['lists']> {
  const named = Object.entries(lists).filter(([, { required }]) => required)
  return Object.fromEntries(
    named.map(([name, field]) => {
      const [item, records] = field.type === 'object' ? Object.entries(field.fields ?? {})[0]! : [undefined, field]
      const record = flat(answerOf(records.items?.fields ?? {}, materialOf(call, [call.fields]), []))
      return [name, { ...(item === undefined ? {} : { item }), records: [record] }]
    }),
  )
}

function materialOf({ platform, merchant }: V2Call, sources: readonly Said[]): Parameters<typeof answerOf>[1] {
  const { mchid, appid } = merchant
  const self = {
    mchid,
    appid,
    mch_id: mchid,
    mch_appid: appid,
    wxappid: appid,
    combine_mch_id: mchid,
    combine_appid: appid,
  }
  return { sources, self, draws: platform.random.numbers, now: platform.clock.now() }
}

function flat(body: Readonly<Record<string, unknown>>): V2Fields {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]),
  )
}

/** The thing an earlier call of the same product has told of. */
function find({ platform, merchant, endpoint, fields }: V2Call): Thing | undefined {
  for (const [name, value] of Object.entries(fields)) {
    if (!isNumber(name)) continue
    const [thing] = platform.state.thingsByName(thingName(merchant.mchid, product(endpoint), name, String(value)))
    if (thing) return thing
  }
  return undefined
}

function keep({ platform, merchant, endpoint }: V2Call, thing: Thing | undefined, fields: Said): void {
  const numbers = Object.entries(fields).filter(([name, value]) => isNumber(name) && value !== undefined)
  const names = Object.fromEntries(numbers.map(([name, value]) => [name, String(value)]))
  const [name] = Object.keys(takenFields(endpoint)).filter((one) => one in names)
  if (!thing && name === undefined) return
  const { mchid } = merchant
  const key = thing?.key ?? `${mchid}|${product(endpoint)}|${name}=${names[name!]}`
  remember(platform.state, { key, mchid, product: product(endpoint), path: endpoint.path, names, fields })
}

function isNumber(name: string): boolean {
  return OWN_NUMBER.test(name) || isBusinessNumber(name) || (isIdentifier(name) && !/^(?:sub_)?mch_id$/.test(name))
}

/** Both generations have products of the same name. */
function product({ product: name }: V2Call['endpoint']): string {
  return `v2/${name}`
}
