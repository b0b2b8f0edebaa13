import { oaepEncrypt } from '@wxtill/protocol'
import { requestIdOf, type CollectedAnswer } from './answer.ts'
import type { Call } from './call.ts'
import { AnswerError, InvalidRequestError } from './errors.ts'
import { encryptedFieldsOf } from './generated/encrypted-fields.gen.ts'
import { LocalSigner, type Signer, type SignerCall } from './keys/signer.ts'
import { withinTime } from './keys/within-time.ts'
import type { PlatformKey, PlatformKeyStore } from './keys/store.ts'
import { buildPath, type LooseInput } from './route.ts'
import { hasFields, replaceFields } from './sensitive-fields.ts'

const NONE: readonly string[] = []

/**
 * Encrypts the fields that the catalogue names, to the key that `Wechatpay-Serial` will name. A request without such fields, nearly
 * every one, is not waited for.
 */
export function encryptRequest(call: Call, input: LooseInput, keys: PlatformKeyStore): Call | Promise<Call> {
  if (!hasSecrets(call, input)) return { ...call, platformSerial: keys.announced() }
  return keys.forEncryption().then((key) => encryptTo(key, call, input))
}

/** Tells whether a request holds fields that travel encrypted. */
export function hasSecrets(call: Call, input: LooseInput): boolean {
  const { inBody, inQuery } = pointers(call)
  return hasFields(input.body, inBody) || hasFields(input.query, inQuery)
}

function pointers({ route }: Call): { inBody: readonly string[]; inQuery: readonly string[] } {
  const fields = encryptedFieldsOf(route.literal)
  const inQuery = fields?.query?.map((name) => `/${name.replace(/^[/?]/, '')}`) ?? NONE
  return { inBody: fields?.request ?? NONE, inQuery }
}

/** The same request, its secret fields encrypted to this key. */
export async function encryptTo({ serial, key }: PlatformKey, call: Call, input: LooseInput): Promise<Call> {
  const { inBody, inQuery } = pointers(call)
  const seal = (text: string, pointer: string): string => encryptField(text, pointer, key, call.route.literal)
  const body = await replaceFields(input.body, inBody, seal)
  const query = (await replaceFields(input.query, inQuery, seal)) as LooseInput['query']
  const url = inQuery.length === 0 ? call.url : buildPath(call.route, { ...input, query })
  return { ...call, url, body: body === undefined ? undefined : JSON.stringify(body), platformSerial: serial }
}

/** The same for the meta part of an upload, whose fields the upload's own table names. */
export async function encryptMeta(
  meta: Readonly<Record<string, unknown>>,
  pointers: readonly string[],
  route: string,
  keys: PlatformKeyStore,
): Promise<{ readonly meta: unknown; readonly platformSerial: string | undefined }> {
  if (!hasFields(meta, pointers)) return { meta, platformSerial: keys.announced() }
  const { serial, key } = await keys.forEncryption()
  const sealed = await replaceFields(meta, pointers, (text, pointer) => encryptField(text, pointer, key, route))
  return { meta: sealed, platformSerial: serial }
}

function encryptField(text: string, pointer: string, key: PlatformKey['key'], route: string): string {
  try {
    return oaepEncrypt(text, key)
  } catch (error) {
    const message = error instanceof RangeError ? error.message : 'cannot be encrypted.'
    throw new InvalidRequestError(pointer, message, 'Give the plain text; the SDK encrypts this field itself.', route)
  }
}

/** Tells whether an answer holds fields that travel encrypted. */
export function hasSealedAnswer(route: string): boolean {
  return encryptedFieldsOf(route)?.response !== undefined
}

/** Decrypts the fields of a verified answer that the catalogue names. A signer that cannot decrypt leaves them as they came. */
export async function decryptAnswer(
  data: unknown,
  answer: CollectedAnswer,
  { route: { literal: route }, timeouts, signal }: Call,
  signer: Signer,
): Promise<unknown> {
  const fields = encryptedFieldsOf(route)?.response
  if (!fields || !signer.decrypt) return data
  const decrypt = async (text: string, call: SignerCall): Promise<string> => signer.decrypt!(text, call)
  try {
    return await replaceFields(data, fields, (text) =>
      signer instanceof LocalSigner
        ? signer.decrypt(text)
        : withinTime((call) => decrypt(text, call), timeouts, signal),
    )
  } catch (cause) {
    throw new AnswerError({
      code: 'FIELD_NOT_DECRYPTABLE',
      message: `${route} succeeded, but a field of its answer could not be decrypted with the merchant key.`,
      hint: 'Check that privateKey belongs to the serial of this client; then query again.',
      status: answer.status,
      requestId: requestIdOf(answer),
      route,
      outcome: 'unknown',
      cause,
    })
  }
}
