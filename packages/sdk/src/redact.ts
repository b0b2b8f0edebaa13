import { encryptedFieldsOf } from './generated/encrypted-fields.gen.ts'
import { isRecord } from './json.ts'

const HIDDEN = '[redacted]'

/** Field names that hold secrets or personal data wherever they appear. */
const PERSONAL =
  /^(?:.*openid|unionid|.*name|.*phone.*|.*mobile.*|.*email.*|.*address|(?:payer_client|device|spbill_create|client)_ip|id_?card.*|identity|id_doc.*|.*account(?:_number|_no)?|bank_account|card_.*|plate_number|token|.*secret.*|.*password.*|.*key|ciphertext|auth_code|attach|user_received_account|encrypted_.*|session_key|js_code|code_url|h5_url|mweb_url|prepay_id|download_url|sign|req_info|authinfo|certificates|refund_recv_accout|enc_.*|bank_no|user_creid|certificates_number|business_license_number|settlement_card_no)$/i

/** Names that end like personal data but are not. */
const HARMLESS = new Set(['goods_name', 'app_name', 'package_name', 'funds_account'])

/** Objects that are personal as a whole: under them a harmless `number` is that of an identity card. */
const PERSONAL_OBJECTS = /^(?:identity|id_card_info|id_doc_info)$/i

/**
 * A copy in which secrets and personal data are replaced; numbers, codes and business numbers stay readable. Fields that travel
 * encrypted on the route are hidden whatever their name.
 */
export function redactBody(value: unknown, route: string): unknown {
  const { request = [], response = [] } = encryptedFieldsOf(route) ?? {}
  const pointers = [...request, ...response].map((pointer) => pointer.split('/').slice(1))
  return pointers.reduce<unknown>(hideAt, redactByName(value, '', false))
}

function redactByName(value: unknown, name: string, personal: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => redactByName(item, name, personal))
  if (isRecord(value)) {
    const inside = personal || PERSONAL_OBJECTS.test(name)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactByName(inner, key, inside)]))
  }
  if (typeof value !== 'string' || value === '') return value
  return personal || (PERSONAL.test(name) && !HARMLESS.has(name)) ? HIDDEN : value
}

function hideAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return typeof value === 'string' && value !== '' ? HIDDEN : value
  if (step === '*') return Array.isArray(value) ? value.map((item: unknown) => hideAt(item, rest)) : value
  return isRecord(value) && Object.hasOwn(value, step) ? { ...value, [step]: hideAt(value[step], rest) } : value
}

/** The same for an answer that is not a plain success: the `detail` of an error quotes what was sent. */
export function redactErrorBody(body: unknown, route: string): unknown {
  const clean = redactBody(body, route)
  return isRecord(clean) && 'detail' in clean ? { ...clean, detail: HIDDEN } : clean
}

/** A copy of headers without signatures. */
export function redactHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const copy: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    copy[name.toLowerCase()] = /^(?:authorization|cookie|set-cookie)$/i.test(name)
      ? String(value)
          .replace(/signature="[^"]*"/, `signature="${HIDDEN}"`)
          .replace(/^(?!WECHATPAY2).*$/s, HIDDEN)
      : String(value)
  }
  return copy
}

/** A URL whose path parameters (named by the route) and query values of the kinds above are hidden. */
export function redactUrl(url: string, route = ''): string {
  return redactPath(url, route).replace(/([?&])([^=&]+)=([^&]*)/g, (whole, mark: string, name: string) =>
    PERSONAL.test(name) ? `${mark}${name}=${HIDDEN}` : whole,
  )
}

function redactPath(url: string, route: string): string {
  const names = route.slice(route.indexOf('/')).split('/')
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const [path = '', ...query] = url.slice(start).split('?')
  const hidden = path.split('/').map((segment, index) => {
    const name = /^\{(\w+)\}$/.exec(names[index] ?? '')?.[1]
    return name !== undefined && PERSONAL.test(name) ? HIDDEN : segment
  })
  return url.slice(0, start) + [hidden.join('/'), ...query].join('?')
}

/** A URL whose signature is hidden, whatever else may be shown. */
export function redactSign(url: string): string {
  return url.replace(/([?&]sign=)[^&]*/g, `$1${HIDDEN}`)
}
