import {
  aeadDecrypt,
  answerMessage,
  parsePrivateKey,
  parsePublicKey,
  sealNotification,
  sign,
  verify,
} from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { median } from '../row.ts'
import { newClient } from './own-client.ts'

const { keys } = vectors
const COUNT = 200
const WARM_UP = 30
const ROUNDS = 60

interface Message {
  readonly headers: Record<string, string>
  /** The bytes, as they come from the network. */
  readonly body: Buffer
}

/**
 * Notifications a second on one core: `parse` of the sdk, and the bare steps nobody can leave out. Short rounds in turn and CPU
 * instead of the clock, so that other work on the machine hits both alike.
 */
export async function measureNotifications(): Promise<{ own: number; bare: number }> {
  const messages = Array.from({ length: 200 }, (_, index) => message(index))
  const publicKey = parsePublicKey(keys.platform_public_key.public_key_pem)
  const client = await newClient()
  const bare = ({ headers, body }: Message): void => {
    const signed = answerMessage({
      timestamp: headers['wechatpay-timestamp']!,
      nonce: headers['wechatpay-nonce']!,
      body,
    })
    if (!verify(signed, headers['wechatpay-signature']!, publicKey)) throw new Error('The notification is not signed.')
    const { resource } = JSON.parse(body.toString()) as {
      resource: { nonce: string; associated_data: string; ciphertext: string }
    }
    JSON.parse(aeadDecrypt({ key: keys.api_v3_key, ...resource }).toString())
  }
  const rates = { own: [] as number[], bare: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    rates.bare.push(await perSecond((index) => bare(messages[index % messages.length]!)))
    rates.own.push(await perSecond((index) => client.notifications.parse(messages[index % messages.length]!)))
  }
  return { own: median(rates.own.slice(WARM_UP)), bare: median(rates.bare.slice(WARM_UP)) }
}

async function perSecond(work: (index: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let index = 0; index < COUNT; index++) await work(index)
  const { user, system } = process.cpuUsage(before)
  return (COUNT / (user + system)) * 1e6
}

function message(index: number): Message {
  const accepted = vectors.notifications[0]!
  const body = sealNotification({
    id: `EV-${index}`,
    create_time: '2026-06-09T18:13:20+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    associated_data: 'transaction',
    resource: accepted.resource_plaintext,
    key: keys.api_v3_key,
    nonce: 'yd92bNzgnjSB',
  })
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = `1530864a3deca96248124faa7b98${String(index).padStart(4, '0')}`
  return {
    body: Buffer.from(body),
    headers: {
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': nonce,
      'wechatpay-serial': keys.platform_public_key.id,
      'wechatpay-signature': sign(
        answerMessage({ timestamp, nonce, body }),
        parsePrivateKey(keys.platform_public_key.private_key_pem),
      ),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    },
  }
}
