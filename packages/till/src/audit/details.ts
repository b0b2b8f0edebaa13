/** Texts that may be kept. Whatever is not named here may be a secret or say who a payer is, so it is not. */
const KEPT: ReadonlySet<string> = new Set([
  'account_type',
  'after',
  'appid',
  'bill_type',
  'channel',
  'currency',
  'date',
  'description',
  'device_id',
  'entrance_id',
  'events',
  'locale',
  'mchid',
  'name',
  'out_order_no',
  'out_parking_no',
  'out_refund_no',
  'out_trade_no',
  'parking_name',
  'payment_id',
  'plate_color',
  'reason',
  'role',
  'scopes',
  'serial_no',
  'service_id',
  'sub_mchid',
  'user',
])

const HIDDEN = '(not kept)'
const LONGEST_TEXT = 200
const LONGEST_LIST = 20
const DEEPEST = 4

/** What the log keeps of a request's body: every name, numbers, and only the texts that are known to be harmless. */
export function redacted(body: unknown): Record<string, unknown> {
  const kept = isObject(body) ? keepObject(body, 0) : {}
  return JSON.stringify(kept).length > 4_000 ? { fields: Object.keys(kept).slice(0, 50) } : kept
}

function keepObject(value: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name.slice(0, 64), keep(name, each, depth)]),
  )
}

function keep(name: string, value: unknown, depth: number): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'string') return keepText(name, value)
  if (depth >= DEEPEST) return HIDDEN
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((each) => keep(name, each, depth + 1))
  return isObject(value) ? keepObject(value, depth + 1) : HIDDEN
}

function keepText(name: string, text: string): string {
  if (name === 'url') return withoutQuery(text)
  return KEPT.has(name) ? text.slice(0, LONGEST_TEXT) : HIDDEN
}

/** An address without what may be a secret in it: query, user and password. */
function withoutQuery(text: string): string {
  if (!URL.canParse(text)) return HIDDEN
  const { protocol, host, pathname } = new URL(text)
  return `${protocol}//${host}${pathname}`.slice(0, LONGEST_TEXT)
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
