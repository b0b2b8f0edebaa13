import { InvalidRequestError } from './errors.ts'
import { isRecord } from './json.ts'
import type { ParsedRoute } from './route.ts'

const MAX_FEN = 10_000_000_000
const MAX_DEPTH = 32

// Names that carry fen in every APIv3 request that has them. "9.90" and 9.9 under these names are mistakes of a factor of 100 or
// lost fractions, so they are refused here, before the platform answers with a message about something else.
const MONEY = new Set(
  (
    'total refund amount total_amount cost_price unit_price price refund_amount discount_amount transfer_amount subsidy_amount ' +
    'paid_amount total_fee order_amount exact_amount original_price order_fee transport_fee product_fee fee_amount risk_amount ' +
    'payer_total payer_refund estimated_max_amount max_amount_by_day exchange_price transaction_minimum park_fee'
  ).split(' '),
)

// The few requests whose amounts are decimals by contract.
const DECIMAL_ROUTES = /^\/v3\/(?:gov\/subsidy|catering)\//
// The price of one unit on an invoice is finer than a fen, and so beyond any amount in fen.
const INVOICE_ROUTES = /^\/v3\/(?:new-tax-control-fapiao|taxi-invoice)\//

/**
 * Checks what can be checked without knowing the schema: amounts are integers in fen, nothing in the body would change its
 * meaning on the way to JSON, and a path parameter is not repeated in the body (the platform refuses that).
 *
 * @throws InvalidRequestError naming the field.
 */
export function checkBody(
  route: ParsedRoute,
  body: unknown,
  path: Readonly<Record<string, unknown>> | undefined,
): void {
  if (body === undefined) return
  if (route.method === 'GET')
    throw new InvalidRequestError('body', 'a GET request has no body.', 'Use query.', route.literal)
  if (isRecord(body)) {
    for (const name of Object.keys(path ?? {})) {
      if (Object.hasOwn(body, name)) {
        const hint =
          'The platform refuses a value that is given both in the path and in the body: remove it from the body.'
        throw new InvalidRequestError(`/${name}`, 'is a path parameter already.', hint, route.literal)
      }
    }
  }
  walk(route, body, '', '', [])
}

function walk(route: ParsedRoute, given: unknown, name: string, pointer: string, above: object[]): void {
  const value = asSerialised(given, name)
  if (typeof value !== 'object' || value === null) return checkLeaf(route, value, name, pointer)
  // Without the second half, an object that refers to itself twice would be walked 2³² times before it is too deep.
  if (above.length >= MAX_DEPTH || above.includes(value))
    throw refuse(route, pointer, 'is nested too deeply (or refers to itself).', 'Flatten the body.')
  above.push(value)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(route, item, name, `${pointer}/${index}`, above)
  } else {
    for (const key of Object.keys(value)) {
      walk(route, (value as Record<string, unknown>)[key], key, `${pointer}/${key}`, above)
    }
  }
  above.pop()
}

/** What JSON.stringify will write in the place of a value: a decimal library's object becomes a string, a `Number` a number. */
function asSerialised(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON(name) as unknown
  // `new Number(9.9)` and its kin, which JSON.stringify unwraps.
  const plain = value.valueOf()
  return typeof plain === 'object' ? value : plain
}

function checkLeaf(route: ParsedRoute, value: unknown, name: string, pointer: string): void {
  if (typeof value === 'bigint')
    throw refuse(route, pointer, 'is a bigint.', 'JSON has none: convert it with Number().')
  if (typeof value === 'function' || typeof value === 'symbol')
    throw refuse(route, pointer, `is a ${typeof value}.`, 'Remove it.')
  if (typeof value === 'number' && !Number.isFinite(value))
    throw refuse(route, pointer, `is ${value}.`, 'Give a number.')
  if (DECIMAL_ROUTES.test(route.template)) return
  if (MONEY.has(name) && !(name === 'unit_price' && INVOICE_ROUTES.test(route.template)))
    checkMoney(route, value, pointer)
  else if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw refuse(route, pointer, `is ${value}, not a whole number.`, 'APIv3 knows whole numbers only.')
  }
}

function checkMoney(route: ParsedRoute, value: unknown, pointer: string): void {
  if (value === undefined) return
  const hint = 'Amounts are integers in fen: 9.90 yuan is 990.'
  if (typeof value !== 'number') throw refuse(route, pointer, `is ${describe(value)}, not a number.`, hint)
  if (!Number.isSafeInteger(value)) throw refuse(route, pointer, `is ${value}, not a whole number of fen.`, hint)
  if (value < 0) throw refuse(route, pointer, `is ${value}; amounts are never negative.`, hint)
  if (value > MAX_FEN)
    throw refuse(route, pointer, `is ${value}, more than the ${MAX_FEN} fen any payment allows.`, hint)
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `the string ${JSON.stringify(value.slice(0, 32))}` : `${value as null}`
}

function refuse(route: ParsedRoute, pointer: string, message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(pointer || 'body', message, hint, route.literal)
}
