import { AeadFileReader, DecryptError } from '@wxtill/protocol'
import { AnswerError, InvalidRequestError } from '../errors.ts'
import { DOWNLOAD_ROUTE, type FileReference, type OpenDownload } from './bill-file.ts'

/** Names a sealed file: an entry of `download_bill_list`. */
export interface SealedFileReference extends FileReference {
  /** The file's key; the client has decrypted it with the merchant key. */
  readonly encrypt_key: string
  readonly nonce: string
}

/**
 * Opens a file sealed with AEAD_AES_256_GCM while it comes. The hash in the reference is, as for every other bill, taken to be that
 * of the uncompressed file inside.
 *
 * @throws InvalidRequestError when key or nonce cannot be those of a file.
 */
export function unsealing({ encrypt_key: key, nonce }: SealedFileReference, open: OpenDownload): OpenDownload {
  const reader = (): AeadFileReader => {
    try {
      return new AeadFileReader({ key, nonce })
    } catch {
      const hint = 'Give the entry of download_bill_list unchanged. A signer without decrypt leaves the key encrypted.'
      throw new InvalidRequestError('encrypt_key', 'or nonce is not that of a sealed file.', hint)
    }
  }
  reader()
  return async (url) => opened(reader(), await open(url))
}

async function* opened(reader: AeadFileReader, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of sealed) yield reader.push(chunk)
  try {
    reader.end()
  } catch (error) {
    if (!(error instanceof DecryptError)) throw error
    throw new AnswerError({
      code: 'FILE_NOT_DECRYPTABLE',
      message: `The downloaded file cannot be opened: ${error.message}`,
      hint: 'Drop everything read from it and request the bill again.',
      route: DOWNLOAD_ROUTE,
      retry: true,
      cause: error,
    })
  }
}
