import { answerOf } from '../shapes/answer.ts'
import { forget, keyOf, meant, remember, type Said } from '../shapes/things.ts'
import { Random } from '../random.ts'
import { sealAnswer } from './sealed-fields.ts'
import type { Call, Outcome } from './call.ts'
import type { Kind, Kinds } from '../shapes/kinds.ts'
import type { Thing } from '../store/records.ts'

/**
 * Answers an endpoint that has no business rules here, as the catalogue describes it: what the request said is said back under the
 * same names, and what was made can be asked for, changed and taken away. Well formed and signed; the journal says that it is
 * a shape.
 *
 * @throws PlatformError 404 when the call names a thing that was never made.
 */
export function shapeOf(call: Call, kinds: Kinds): Outcome {
  const { endpoint, platform, merchant } = call
  const body = answer(call, kinds.of(endpoint))
  if (!body) return { status: endpoint.status }
  return { status: endpoint.status, body: sealAnswer(endpoint, body, platform.merchants.publicKey(merchant)) }
}

function answer(call: Call, kind: Kind): object | undefined {
  const said: Said = { ...call.query, ...call.lists, ...call.body, ...call.params }
  const key = keyOf(call, kind, said)
  const repeated = key === undefined ? undefined : call.platform.state.things.get(key)
  if (repeated) return repeated.answer
  const thing = meant(call, kind, said)
  if (!thing && kind.makes.length > 0) return make(call, kind, said, key)
  const verb = verbOf(call)
  const body = write(call, [], [said, ...(thing ? [thing.fields] : [])], verb ?? thing?.verb)
  if (thing) change(call, thing, said, body, verb)
  return body
}

function make(call: Call, kind: Kind, said: Said, key: string | undefined): object | undefined {
  const body = write(call, kind.makes, [said])
  const fields: Said = { ...said, ...body }
  const names = kind.makes.flatMap((name) => (isNamable(fields[name]) ? [[name, String(fields[name])] as const] : []))
  if (names.length > 0) {
    const { merchant, endpoint } = call
    const own =
      key ?? `${merchant.mchid}|${endpoint.method} ${endpoint.path}|${names.map((pair) => pair.join('=')).join('&')}`
    remember(call, {
      key: own,
      mchid: merchant.mchid,
      product: endpoint.product,
      path: endpoint.path,
      names: Object.fromEntries(names),
      fields,
      ...(body ? { answer: body } : {}),
    })
  }
  return body
}

/** Asking adds what had to be made up, so that it stays; any other call changes the thing. */
function change(call: Call, thing: Thing, said: Said, body: object | undefined, verb: string | undefined): void {
  const { method } = call.endpoint
  if (method === 'GET') remember(call, { ...thing, fields: { ...body, ...thing.fields } })
  else if (method === 'DELETE' && isLast(call, thing)) forget(call, thing)
  else
    remember(call, { ...thing, fields: { ...thing.fields, ...said, ...body }, ...(verb === undefined ? {} : { verb }) })
}

function write(
  call: Call,
  wanted: readonly string[],
  sources: readonly Said[],
  verb?: string,
): Record<string, unknown> | undefined {
  const { endpoint, platform, merchant, params, query } = call
  if (endpoint.response === null) return undefined
  const { mchid, appid } = merchant
  // The same question about something that nobody made is answered the same.
  const question = `${mchid} ${endpoint.path} ${JSON.stringify([params, query])}`
  const draws = endpoint.method === 'GET' ? new Random(question) : platform.random.numbers
  const self = { mchid, appid, sp_mchid: mchid, sp_appid: appid }
  return answerOf(endpoint.response, { sources, draws, now: platform.clock.now(), self, verb }, wanted)
}

/** What `POST …/{id}/cancel` does; undefined for a path that ends otherwise. */
function verbOf({ endpoint: { method, path } }: Call): string | undefined {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return method === 'POST' ? /^[a-z]{4,}/.exec(last)?.[0] : undefined
}

/** `DELETE …/cards/{card_id}` takes the card away, `DELETE …/cards/{card_id}/modules/{module_id}` does not. */
function isLast({ endpoint, params }: Call, thing: Thing): boolean {
  const name = /\{(\w+)\}$/.exec(endpoint.path)?.[1]
  return name !== undefined && thing.names[name] === params[name]
}

function isNamable(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
