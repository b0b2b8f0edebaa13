import { parseJson } from './json.ts'
import type { Sealed } from './sealed.ts'

/** The envelope of a notification: what can be read of it without the APIv3 key. */
export interface Envelope {
  readonly id: string
  readonly create_time: string
  readonly event_type: string
  readonly resource_type: string
  readonly summary: string
  readonly original_type?: string
}

/**
 * Reads the body of a notification, but for the resource that is sealed in it. Call it only after the signature over the raw
 * bytes held.
 *
 * @throws SyntaxError when the body is not a notification envelope.
 */
export function readEnvelope(body: string): { readonly envelope: Envelope; readonly sealed: Sealed } {
  const parsed = parseJson(body)
  const { id, create_time, event_type, resource_type, summary, resource } = record(parsed, 'the notification')
  const { algorithm, nonce, associated_data, ciphertext, original_type } = record(resource, '"resource"')
  if (algorithm !== 'AEAD_AES_256_GCM') {
    throw new SyntaxError(
      `The notification uses the algorithm ${JSON.stringify(algorithm)}; only AEAD_AES_256_GCM is known.`,
    )
  }
  const original = optionalText(original_type, 'resource.original_type')
  return {
    envelope: {
      id: text(id, 'id'),
      create_time: optionalText(create_time, 'create_time') ?? '',
      event_type: text(event_type, 'event_type'),
      resource_type: optionalText(resource_type, 'resource_type') ?? '',
      summary: optionalText(summary, 'summary') ?? '',
      ...(original === undefined ? {} : { original_type: original }),
    },
    sealed: {
      nonce: text(nonce, 'resource.nonce'),
      associated_data: optionalText(associated_data, 'resource.associated_data'),
      ciphertext: text(ciphertext, 'resource.ciphertext'),
    },
  }
}

/** @throws SyntaxError when what was decrypted is not JSON. */
export function readResource(plaintext: string): unknown {
  try {
    return parseJson(plaintext)
  } catch {
    // The original error quotes the plaintext, which may name a payer: it is dropped on purpose.
    throw new SyntaxError('The decrypted resource is not JSON.')
  }
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
