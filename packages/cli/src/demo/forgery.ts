import { createCipheriv, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export interface Forgery {
  readonly mchid: string
  readonly appid: string
  readonly outTradeNo: string
  readonly total: number
  readonly apiV3Key: string
  /** The serial the forger claims to have signed with. */
  readonly serial: string
  readonly now: number
}

/**
 * A payment notification as a forger who knows everything but WeChat Pay's private key would send it: the right encryption,
 * a fresh timestamp, a known serial, signed with a key of the forger's own. Made with node:crypto alone, so that it does not
 * share code with what must refuse it.
 */
export function forgeNotification(forgery: Forgery): { id: string; headers: Record<string, string>; body: string } {
  const id = `forged-${randomBytes(8).toString('hex')}`
  const body = JSON.stringify({
    id,
    create_time: new Date(forgery.now).toISOString(),
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ...seal(forgery) },
  })
  const timestamp = String(Math.floor(forgery.now / 1000))
  const nonce = randomBytes(16).toString('hex')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    id,
    body,
    headers: {
      'wechatpay-serial': forgery.serial,
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-signature': sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), privateKey).toString(
        'base64',
      ),
    },
  }
}

function seal({ mchid, appid, outTradeNo, total, apiV3Key, now }: Forgery) {
  const nonce = randomBytes(6).toString('hex')
  const associated_data = 'transaction'
  const plaintext = JSON.stringify({
    mchid,
    appid,
    out_trade_no: outTradeNo,
    transaction_id: `42${randomBytes(13).toString('hex')}`.slice(0, 28),
    trade_type: 'NATIVE',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'OTHERS',
    attach: '',
    success_time: new Date(now).toISOString(),
    payer: { openid: 'oForgedForgedForgedForgedForg' },
    amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
  })
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associated_data))
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { nonce, associated_data, ciphertext: sealed.toString('base64') }
}
