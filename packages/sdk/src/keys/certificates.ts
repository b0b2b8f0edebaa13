import { aeadDecrypt, parseCertificate } from '@wxtill/protocol'
import { isRecord, parseJson } from '../json.ts'
import type { PlatformKey } from './store.ts'

const PEM_BEGIN = '-----BEGIN CERTIFICATE-----'

/** Reads a platform certificate in PEM form. */
export function certificateKey(pem: string): PlatformKey {
  const { serial_no, publicKey, notBefore, notAfter } = parseCertificate(pem)
  return {
    serial: serial_no,
    kind: 'certificate',
    key: publicKey,
    notBefore: notBefore.getTime(),
    notAfter: notAfter.getTime(),
  }
}

/**
 * Opens the answer of `GET /v3/certificates`. Decrypting with the APIv3 key is what authenticates the list at first contact;
 * the caller verifies the answer's signature afterwards, with a key from the list or one it had.
 *
 * @throws SyntaxError when the body is not such a list; DecryptError when the APIv3 key is another one.
 */
export function openCertificateList(body: Uint8Array, apiV3Key: Uint8Array): PlatformKey[] {
  const list = parseJson(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'))
  const data = isRecord(list) ? list['data'] : undefined
  if (!Array.isArray(data)) throw new SyntaxError('The certificate list has no "data".')
  return data.map((entry: unknown) => openEntry(entry, apiV3Key))
}

function openEntry(entry: unknown, apiV3Key: Uint8Array): PlatformKey {
  const sealed = isRecord(entry) ? entry['encrypt_certificate'] : undefined
  if (!isRecord(sealed)) throw new SyntaxError('An entry of the certificate list has no "encrypt_certificate".')
  const { nonce, associated_data, ciphertext } = sealed
  if (typeof nonce !== 'string' || typeof ciphertext !== 'string') {
    throw new SyntaxError('An entry of the certificate list has no nonce or ciphertext.')
  }
  const aad = typeof associated_data === 'string' ? associated_data : ''
  // Serial and validity are taken from the certificate itself: the list's own fields come in several formats.
  const pem = aeadDecrypt({ key: apiV3Key, nonce, associated_data: aad, ciphertext }).toString('utf8')
  // The same key seals notifications, whose text others can write into: nothing but a certificate may stand here.
  if (!pem.startsWith(PEM_BEGIN)) throw new SyntaxError('An entry of the certificate list is not a PEM certificate.')
  return certificateKey(pem)
}
