import type { V2Endpoint, V2Fields, V2Notification } from '../src/index.ts'

const APPID_NAMES = ['appid', 'wxappid', 'mch_appid', 'combine_appid'] as const
const MCHID_NAMES = ['mch_id', 'mchid', 'combine_mch_id'] as const
const SIGNATURE = new Set(['nonce_str', 'sign', 'sign_type'])

/** What the client fills in, so no caller gives it. */
const FILLED_IN = new Set<string>([...APPID_NAMES, ...MCHID_NAMES, ...SIGNATURE])

/** What the caller gives. */
export function givenFields(endpoint: V2Endpoint): V2Fields {
  return Object.fromEntries(Object.entries(sentFields(endpoint)).filter(([name]) => !FILLED_IN.has(name)))
}

/** What the caller reads: the signature is the client's business. */
export function readFields(fields: V2Fields): V2Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !SIGNATURE.has(name)))
}

/** Body and query together: the names never clash. */
export function sentFields(endpoint: V2Endpoint): V2Fields {
  return { ...endpoint.request, ...Object.fromEntries(endpoint.params.query.map((field) => [field.name!, field])) }
}

/** What can be done with an endpoint. `unknown`: not even its fields are documented. */
export function useOf(endpoint: V2Endpoint): 'call' | 'file' | 'page' | 'unknown' {
  if (!('sign' in sentFields(endpoint))) return 'unknown'
  if (endpoint.responseType === 'file') return 'file'
  return endpoint.response && 'return_code' in endpoint.response ? 'call' : 'page'
}

export function routeOf(endpoint: V2Endpoint): string {
  return `${endpoint.method} ${endpoint.path}`
}

/** `v2:rent-hotel:CHECK.FAIL` is of the kind `rent-hotel`. */
export function kindOf(notification: V2Notification): string {
  return notification.id.split(':')[1]!
}

/** `coupon_fee_$n`, `coupon_fee_{n}` and `coupon_fee` carry the same. */
export function baseName(name: string): string {
  return name.replace(/(?:_(?:\$\w|\{\w\}))+$/, '')
}

/**
 * The names that are whole numbers wherever they are answered. XML has only text, so the client turns these, and no others, into
 * numbers; a name that is a number here and a text there stays text.
 */
export function integerAnswers(
  endpoints: readonly V2Endpoint[],
  notifications: readonly V2Notification[],
): ReadonlySet<string> {
  const sealedWithAnotherKey = (one: V2Notification): boolean => one.decrypted?.field !== 'req_info'
  return alwaysInteger([
    ...endpoints.map((endpoint) => endpoint.response ?? {}),
    ...notifications.map(({ schema }) => schema),
    ...notifications.map((one) => (sealedWithAnotherKey(one) ? {} : one.decrypted!.schema)),
  ])
}

/** The same for what is sent: text under these names is refused before it leaves. */
export function integerRequests(endpoints: readonly V2Endpoint[]): ReadonlySet<string> {
  return alwaysInteger(endpoints.map(givenFields))
}

function alwaysInteger(messages: readonly V2Fields[]): ReadonlySet<string> {
  const integer = new Set<string>()
  const other = new Set<string>()
  for (const message of messages) {
    for (const [name, field] of Object.entries(message))
      (field.type === 'integer' ? integer : other).add(baseName(name))
  }
  return new Set([...integer].filter((name) => !other.has(name)).toSorted())
}

/** What the client must know of a route at run time. Only what differs from the rule is written down. */
export interface RouteFacts {
  readonly appid?: string | false
  readonly mchid?: string | false
  readonly nonce?: false
  readonly signType?: string
  readonly certificate?: true
  readonly origin?: string
  readonly unsigned?: true
  readonly resultCode?: false
  readonly json?: readonly string[]
  readonly query?: readonly string[]
  readonly file?: string
  readonly lists?: Readonly<Record<string, string | null>>
}

export function factsOf(endpoint: V2Endpoint): RouteFacts {
  const sent = sentFields(endpoint)
  const appid = APPID_NAMES.find((name) => name in sent) ?? false
  const mchid = MCHID_NAMES.find((name) => name in sent) ?? false
  const signType = pinnedSignType(sent)
  const json = Object.keys(sent).filter((name) => sent[name]!.json)
  const query = endpoint.method === 'GET' ? [] : endpoint.params.query.map((field) => field.name!)
  const file = Object.keys(sent).find((name) => sent[name]!.type === 'file')
  const lists = listsOf(endpoint.response ?? {})
  const answered = useOf(endpoint) === 'call'
  return {
    ...(appid === 'appid' ? {} : { appid }),
    ...(mchid === 'mch_id' ? {} : { mchid }),
    ...('nonce_str' in sent ? {} : { nonce: false }),
    ...(signType ? { signType } : {}),
    ...(endpoint.clientCert ? { certificate: true } : {}),
    ...(endpoint.baseUri ? { origin: endpoint.baseUri } : {}),
    ...(answered && !('sign' in endpoint.response!) ? { unsigned: true } : {}),
    ...(answered && !endpoint.response!['result_code']?.required ? { resultCode: false } : {}),
    ...(json.length > 0 ? { json } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(file ? { file } : {}),
    ...(Object.keys(lists).length > 0 ? { lists } : {}),
  }
}

/** Without the field there is no way to name another type than MD5. */
function pinnedSignType(sent: V2Fields): string | undefined {
  const types = sent['sign_type'] ? sent['sign_type'].enum : ['MD5']
  return types?.length === 1 ? String(types[0]) : undefined
}

/** The elements that hold records: a list inside an element, or an element that repeats. */
function listsOf(response: V2Fields): Record<string, string | null> {
  const lists: Record<string, string | null> = {}
  for (const [name, field] of Object.entries(response)) {
    if (field.type === 'array') lists[name] = null
    if (field.type === 'object') lists[name] = Object.keys(field.fields!)[0]!
  }
  return lists
}
