import { answerOf } from '../shapes/answer.ts'
import { sampleFile } from '../shapes/sample-file.ts'
import { keyOf, meant, remember, type Said } from '../shapes/things.ts'
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
  if (endpoint.responseType === 'file') return { file: { ...sampleFile(endpoint), signed: true } }
  const body = answer(call, kinds.of(endpoint))
  if (!body) return { status: endpoint.status }
  return { status: endpoint.status, body: sealAnswer(endpoint, body, platform.merchants.publicKey(merchant)) }
}

/** What a call brought: its own words, the answer, and what it did. */
interface Told {
  readonly said: Said
  readonly body: object | undefined
  readonly verb: string | undefined
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
  if (thing) change(call, kind, thing, { said, body, verb })
  return body
}

function make(call: Call, kind: Kind, said: Said, key: string | undefined): object | undefined {
  const { merchant, endpoint, platform } = call
  const body = write(call, kind.makes, [said])
  const fields: Said = { ...said, ...body }
  const names = namesIn(fields, kind)
  const text = Object.entries(names).map((pair) => pair.join('='))
  if (text.length > 0) {
    remember(platform.state, {
      key: key ?? `${merchant.mchid}|${endpoint.method} ${endpoint.path}|${text.join('&')}`,
      mchid: merchant.mchid,
      product: endpoint.product,
      path: endpoint.path,
      names,
      fields,
      ...(body ? { answer: body } : {}),
    })
  }
  return body
}

/** Asking adds what had to be made up, so that it stays; any other call changes the thing. */
function change(call: Call, kind: Kind, thing: Thing, told: Told): void {
  const { endpoint, platform } = call
  const { said, body, verb = thing.verb } = told
  if (endpoint.method === 'GET') {
    const fields = { ...body, ...thing.fields }
    // Polling must not fill the log.
    if (Object.keys(fields).length > Object.keys(thing.fields).length) remember(platform.state, { ...thing, fields })
  } else if (endpoint.method === 'DELETE' && isLast(call, thing)) platform.state.things.delete(thing.key)
  else {
    const fields = { ...thing.fields, ...said, ...body }
    const names = { ...namesIn(fields, kind), ...thing.names }
    remember(platform.state, { ...thing, fields, names, ...(verb === undefined ? {} : { verb }) })
  }
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

function namesIn(fields: Said, kind: Kind): Record<string, string> {
  const named = kind.makes.map((name) => [name, fields[name]] as const)
  const given = named.filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}
