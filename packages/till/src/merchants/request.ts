import { z } from '@hono/zod-openapi'
import { parseCertificate } from '@wxtill/sdk'
import { apisSchema } from './apis.ts'
import type { Clock } from '../db/clock.ts'
import { mchid, text } from '../http/fields.ts'
import { Problem } from '../http/problem.ts'
import { payscoreServices } from '../payscore/services.ts'
import { type MerchantConfig, merchantOf } from './registry.ts'

const secret = (description: string) => z.string().min(1).max(16_384).openapi({ description, writeOnly: true })
const pem = (description: string) => z.string().min(1).max(16_384).openapi({ description })

const fields = {
  name: text(64).openapi({ description: 'shown on the cashier page and in the console' }),
  appid: z.string().regex(/^\w{4,32}$/, { error: 'must be an appid bound to the merchant, such as wx…' }),
  serial_no: z
    .string()
    .regex(/^[0-9A-Fa-f]{8,64}$/, { error: 'must be the serial of the API certificate, in hex' })
    .openapi({ description: 'serial of the API certificate; read from `certificate` when that is given' }),
  certificate: pem('apiclient_cert.pem: serial and key must belong to it; refunds and reversals of APIv2 need it'),
  private_key: secret('apiclient_key.pem'),
  api_v3_key: secret('the APIv3 key, 32 bytes'),
  api_v2_key: secret('the APIv2 key, 32 bytes; for what still speaks APIv2, and to sign the jumps of PayScore'),
  apis: apisSchema,
  v2_sign_type: z
    .enum(['MD5', 'HMAC-SHA256'])
    .openapi({ description: 'what new orders of APIv2 are signed with; default MD5' }),
  app_secret: secret('AppSecret of the mini program `appid`: for login codes and subscribe messages'),
  payscore_services: payscoreServices,
  max_share_percent: z
    .int()
    .min(1)
    .max(100)
    .openapi({ description: 'the most that may be shared of a payment (分账), by its contract; default 30' }),
  public_key_id: z.string().regex(/^PUB_KEY_ID_\w{1,64}$/, { error: 'must be an id such as PUB_KEY_ID_…' }),
  public_key: pem('pub_key.pem, the public key of WeChat Pay that belongs to `public_key_id`'),
  base_url: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .openapi({ description: 'where WeChat Pay answers, for instance a sandbox; default the official hosts' }),
}

/** Fields that only make sense together. */
function requirePairs(body: object, refinement: z.RefinementCtx): void {
  const given = (name: string) => name in body && body[name as keyof typeof body] !== undefined
  const need = (path: string, message: string) => refinement.addIssue({ code: 'custom', path: [path], message })
  const hasSerial = given('serial_no') || given('certificate')
  if (given('private_key') && !hasSerial) need('serial_no', 'is needed beside private_key (or certificate)')
  if (!given('private_key') && hasSerial) need('private_key', 'is needed beside the serial of its certificate')
  if (given('public_key_id') !== given('public_key'))
    need(
      given('public_key') ? 'public_key_id' : 'public_key',
      'is needed: public_key_id and public_key belong together',
    )
}

const { appid, private_key, api_v3_key, ...others } = fields
const optional = z.object(others).partial().shape

/** The body of `POST /v1/merchants`. */
export const newMerchantSchema = z
  .strictObject({ mchid, appid, private_key, api_v3_key, ...optional })
  .superRefine(requirePairs)
  .openapi('NewMerchant')

/** The body of `PATCH /v1/merchants/{mchid}`: what is left out stays. */
export const merchantChangeSchema = z
  .strictObject(z.object(fields).partial().shape)
  .superRefine(requirePairs)
  .openapi('MerchantChange')

type MerchantChange = z.infer<typeof merchantChangeSchema>

/**
 * The merchant a request describes, tried out: its keys are parsed, and a client is made with them.
 * @throws Problem 400 that names the field and repeats no value.
 */
export function configFrom(
  asked: z.infer<typeof newMerchantSchema> | (MerchantChange & { mchid: string }),
  before: MerchantConfig | undefined,
  clock: Clock,
): MerchantConfig {
  const publicKey =
    asked.public_key_id !== undefined && asked.public_key !== undefined
      ? { id: asked.public_key_id, key: asked.public_key }
      : before?.publicKey
  const config: MerchantConfig = {
    mchid: asked.mchid,
    appid: asked.appid ?? before?.appid ?? '',
    serial: serialOf(asked) ?? before?.serial ?? '',
    privateKey: asked.private_key ?? before?.privateKey ?? '',
    apiV3Key: asked.api_v3_key ?? before?.apiV3Key ?? '',
    // Fetched only when an answer asks for them, and renewed in time.
    certificates: before?.certificates ?? 'download',
    ...given('apiV2Key', asked.api_v2_key ?? before?.apiV2Key),
    ...given('apis', asked.apis ?? before?.apis),
    ...given('v2SignType', asked.v2_sign_type ?? before?.v2SignType),
    // A new key belongs to a new certificate.
    ...given('certificate', asked.certificate ?? (asked.private_key === undefined ? before?.certificate : undefined)),
    ...given('appSecret', asked.app_secret ?? before?.appSecret),
    ...given('name', asked.name ?? before?.name),
    ...given('payscoreServices', asked.payscore_services ?? before?.payscoreServices),
    ...given('maxSharePercent', asked.max_share_percent ?? before?.maxSharePercent),
    ...given('publicKey', publicKey),
    ...given('baseUrl', asked.base_url ?? before?.baseUrl),
  }
  tryOut(() => merchantOf(config, 'active', { clock }))
  return config
}

const given = <Name extends string, Value>(name: Name, value: Value | undefined): { [_ in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [_ in Name]?: Value }

function serialOf({ serial_no, certificate }: MerchantChange): string | undefined {
  if (serial_no !== undefined || certificate === undefined) return serial_no?.toUpperCase()
  return tryOut(() => named('certificate', () => parseCertificate(certificate).serial_no))
}

function named<T>(option: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new TypeError(`${option}: ${error instanceof Error ? error.message : 'not usable.'}`, { cause: error })
  }
}

/** How the sdk calls what this API calls otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  privateKey: 'private_key',
  apiV3Key: 'api_v3_key',
  apiV2Key: 'api_v2_key',
  appSecret: 'app_secret',
  serial: 'serial_no',
  baseUrl: 'base_url',
  'platformKeys.publicKey.id': 'public_key_id',
  'platformKeys.publicKey.key': 'public_key',
}

/** What the sdk says of an option, as the refusal of a field. */
function tryOut<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [, option = '', sentence = error.message] = /^([\w.]+): ([^]*)$/.exec(error.message) ?? []
    const field = FIELDS[option] ?? option
    throw new Problem(400, {
      code: 'INVALID_FIELD',
      message: `${field}: ${sentence}`,
      field,
      hint: 'Take key, certificate and serial from one download of the merchant platform (账户中心 > API安全).',
    })
  }
}
