import { nonce } from './random.ts'
import { prepareCall, type Call } from './call.ts'
import { encryptMeta } from './encryption.ts'
import { InvalidRequestError } from './errors.ts'
import { prepareUpload, uploadBody, type UploadOptions } from './files/upload.ts'
import { uploadEndpoint } from './files/upload-routes.ts'
import type { PlatformKeyStore } from './keys/store.ts'
import type { Config } from './options.ts'
import type { LooseInput } from './route.ts'

/** An upload after its types were erased. */
export type LooseUpload = UploadOptions & Pick<LooseInput, 'path' | 'signal' | 'timeouts'>

/**
 * Reads and checks a file and writes down the form it will travel in. The text of the meta part is what is signed; each attempt
 * sends the same bytes.
 *
 * @throws InvalidRequestError when the route takes no file, or not this one; nothing was sent.
 */
export async function prepareUploadCall(
  config: Pick<Config, 'timeouts' | 'retry' | 'random'>,
  literal: string,
  input: LooseUpload,
  keys: PlatformKeyStore,
): Promise<Call> {
  const endpoint = uploadEndpoint(literal)
  if (!endpoint) throw new InvalidRequestError('route', 'takes no file.', 'Use request(…).', literal)
  const { path, signal, timeouts } = input
  const call = prepareCall(config, literal, { path, signal, timeouts })
  const upload = await prepareUpload(endpoint, input)
  const { meta, platformSerial } = await encryptMeta(upload.meta, endpoint.encrypted ?? [], literal, keys)
  const signed = JSON.stringify(meta)
  const { contentType, body } = uploadBody(upload, endpoint, input, {
    meta: signed,
    boundary: `wxtill${nonce(config.random)}`,
  })
  return { ...call, platformSerial, plainBody: upload.meta, upload: { contentType, signed, body } }
}
