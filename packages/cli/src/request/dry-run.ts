import { parseAuthorization, requestMessage } from '@wxtill/protocol'
import { WechatPay, type Transport, type TransportRequest, type WechatPayOptions } from '@wxtill/sdk'
import { generateKeyPairSync } from 'node:crypto'
import { sendRoute, type RouteInput } from './send-route.ts'

/** Ends the call where it would leave this machine. */
class NotSent extends Error {}

/** Takes a request instead of sending it. */
class Catcher implements Transport {
  caught: TransportRequest | undefined

  send(request: TransportRequest): Promise<never> {
    this.caught = request
    return Promise.reject(new NotSent())
  }
}

/**
 * What would be signed and sent, made by the sdk itself and then not sent; the signature is hidden.
 *
 * @param certificates platform certificates at hand, used when the merchant has no public key.
 * @throws WechatPayError when the sdk refuses the request before it is signed.
 */
export async function dryRun(
  options: WechatPayOptions,
  certificates: readonly string[],
  input: RouteInput,
): Promise<string> {
  const transport = new Catcher()
  const { platformKeys, standIn } = offlineKeys(options, certificates)
  const client = new WechatPay({ ...options, platformKeys, transport, retry: { attempts: 1 } })
  try {
    await sendRoute(client, input)
  } catch (error) {
    if (!transport.caught) throw error
  }
  return shown(transport.caught!, standIn)
}

/** Nothing may be downloaded, so a merchant without any platform key at hand gets one that opens nothing. */
function offlineKeys({ platformKeys }: WechatPayOptions, certificates: readonly string[]) {
  if (platformKeys?.publicKey) return { platformKeys: { ...platformKeys, certificates: [] }, standIn: false }
  if (certificates.length > 0) return { platformKeys: { certificates }, standIn: false }
  const { publicKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { platformKeys: { publicKey: { id: 'PUB_KEY_ID_STAND_IN', key }, certificates: [] }, standIn: true }
}

/** What is signed; `request` sends text or nothing, never a file. */
function textOf(body: TransportRequest['body']): string {
  return typeof body === 'string' ? body : ''
}

function shown({ method, url, headers, body }: TransportRequest, standIn: boolean): string {
  const { origin, pathname, search } = new URL(url)
  const parsed = parseAuthorization(headers['Authorization'])
  const { timestamp, nonce_str } = parsed.ok ? parsed.value : { timestamp: '', nonce_str: '' }
  const path = url.slice(origin.length) || pathname + search
  const message = requestMessage({ method, url: path, timestamp, nonce_str, body: textOf(body) }).toString('utf8')
  return [
    `Not sent: ${method} ${url}`,
    '',
    'Signed message (each line ends with \\n, the last one too):',
    ...message
      .slice(0, -1)
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    'Headers:',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${hidden(name, value, standIn)}`),
  ].join('\n')
}

function hidden(name: string, value: string, standIn: boolean): string {
  if (name === 'Authorization') return value.replace(/signature="[^"]*"/, 'signature="(hidden)"')
  if (name === 'Wechatpay-Serial' && standIn) return '(the platform certificate in use, downloaded before the call)'
  return value
}
