import { formatAuthorization, requestMessage, signAsync, type parsePrivateKey } from '@wxtill/protocol'
import { requestBytes } from '../till/raw-client.ts'

/** Where calls are sent, and in whose name. */
export interface Target {
  readonly url: string
  readonly mchid: string
  readonly appid: string
  readonly serial: string
  readonly privateKey: string
}

/** A signed call, ready to be sent: making it is not what is measured. */
export async function signedPost(
  { url, mchid, serial }: Target,
  key: ReturnType<typeof parsePrivateKey>,
  { path, number, content }: { path: string; number: string; content: object },
): Promise<Buffer> {
  const body = JSON.stringify(content)
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce_str = `n${number}`
  const message = requestMessage({ method: 'POST', url: path, timestamp, nonce_str, body })
  const signature = await signAsync(message, key)
  const headers = {
    Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'User-Agent': 'bench',
  }
  return requestBytes(url + path, headers, body)
}
