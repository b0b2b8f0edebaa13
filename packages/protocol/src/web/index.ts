// The same verdicts as the Node implementation, by WebCrypto alone: for Bun, Deno, workers and edge runtimes.
export { aeadDecrypt, parseApiV3Key, type ApiV3Key } from './aead.ts'
export { parseCertificate, type Certificate } from './certificate.ts'
export { parsePublicKey, type PublicKey } from './public-key.ts'
export { answerMessage, verify } from './signature.ts'
