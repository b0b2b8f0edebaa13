import { aeadDecrypt, aeadEncrypt } from './aead.ts'

/** An opened notification: the envelope, and the resource that was encrypted inside. */
export interface OpenedNotification {
  readonly id: string
  readonly create_time: string
  readonly event_type: string
  readonly resource_type: string
  readonly summary: string
  readonly original_type?: string
  readonly resource: unknown
}

/** Builds the JSON body of a notification. The platform signs these bytes; this function does not. */
export function sealNotification(parts: {
  readonly id: string
  readonly create_time: string
  readonly event_type: string
  readonly summary: string
  readonly original_type: string
  readonly associated_data: string
  /** The resource, or its JSON text. */
  readonly resource: object | string
  readonly key: string | Uint8Array
  readonly nonce: string
}): string {
  const { id, create_time, event_type, summary, original_type, associated_data, nonce } = parts
  const plaintext = typeof parts.resource === 'string' ? parts.resource : JSON.stringify(parts.resource)
  const ciphertext = aeadEncrypt({ key: parts.key, nonce, associated_data, plaintext })
  return JSON.stringify({
    id,
    create_time,
    resource_type: 'encrypt-resource',
    event_type,
    summary,
    resource: { original_type, algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data, nonce },
  })
}

/**
 * Reads and decrypts the body of a notification. Call it only after the signature over the raw bytes held.
 *
 * @throws SyntaxError when the body is not a notification envelope.
 * @throws DecryptError when the APIv3 key does not open the resource.
 */
export function openNotification(body: string, key: string | Uint8Array): OpenedNotification {
  const envelope = parseJson(body)
  const { id, create_time, event_type, resource_type, summary, resource } = record(envelope, 'the notification')
  const sealed = record(resource, '"resource"')
  if (sealed['algorithm'] !== 'AEAD_AES_256_GCM') {
    throw new SyntaxError(
      `The notification uses the algorithm ${JSON.stringify(sealed['algorithm'])}; only AEAD_AES_256_GCM is known.`,
    )
  }
  const plaintext = aeadDecrypt({
    key,
    nonce: text(sealed['nonce'], 'resource.nonce'),
    associated_data: optionalText(sealed['associated_data'], 'resource.associated_data'),
    ciphertext: text(sealed['ciphertext'], 'resource.ciphertext'),
  })
  const original_type = optionalText(sealed['original_type'], 'resource.original_type')
  return {
    id: text(id, 'id'),
    create_time: optionalText(create_time, 'create_time') ?? '',
    event_type: text(event_type, 'event_type'),
    resource_type: optionalText(resource_type, 'resource_type') ?? '',
    summary: optionalText(summary, 'summary') ?? '',
    ...(original_type === undefined ? {} : { original_type }),
    resource: readResource(plaintext.toString('utf8')),
  }
}

function readResource(plaintext: string): unknown {
  try {
    return parseJson(plaintext)
  } catch {
    // The original error quotes the plaintext, which may name a payer: it is dropped on purpose.
    throw new SyntaxError('The decrypted resource is not JSON.')
  }
}

// An escape could spell either name, so a text with escapes is searched name by name too.
const SUSPICIOUS = /__proto__|constructor|\\u/

/** JSON without the names that could reach a prototype. */
export function parseJson(json: string): unknown {
  // A reviver makes parsing several times slower; hardly any message needs one.
  if (!SUSPICIOUS.test(json)) return JSON.parse(json)
  return JSON.parse(json, (name, value: unknown) =>
    name === '__proto__' || name === 'constructor' ? undefined : value,
  )
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError(`Expected ${what} to be an object.`)
  return value as Record<string, unknown>
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new SyntaxError(`The notification has no "${name}".`)
  return value
}

function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new SyntaxError(`The notification's "${name}" is not a string.`)
  return value
}
