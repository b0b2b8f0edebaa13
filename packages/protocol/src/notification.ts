import { aeadDecrypt, aeadEncrypt } from './aead.ts'
import { readEnvelope, readResource, type Envelope } from './envelope.ts'

/** An opened notification: the envelope, and the resource that was encrypted inside. */
export interface OpenedNotification extends Envelope {
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
  const { envelope, sealed } = readEnvelope(body)
  return { ...envelope, resource: readResource(aeadDecrypt({ key, ...sealed }).toString('utf8')) }
}
