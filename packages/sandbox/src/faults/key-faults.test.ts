import { oaepEncrypt, parseCertificate, parsePublicKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant, type ControlAnswer, type TestAnswer } from '../testing/test-merchant.ts'
import type { NewMerchant } from '../options.ts'

const DAY = 86_400_000
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

/** The same merchant with the platform keys that there are by now. */
function fresh({ credentials: { mchid } }: TestMerchant): TestMerchant {
  return new TestMerchant(
    sandbox,
    sandbox.merchants.find((one) => one.mchid === mchid),
  )
}

async function make(keys: NonNullable<NewMerchant['keys']>): Promise<TestMerchant> {
  return new TestMerchant(sandbox, await sandbox.createMerchant({ keys }))
}

/** Who signed the answer; the merchant has checked it. */
function signer(answer: TestAnswer): string {
  expect(answer.signed).toBe(true)
  return answer.headers['wechatpay-serial']!
}

const listed = ({ credentials }: TestMerchant): string[] =>
  credentials.certificates.map((pem) => parseCertificate(pem).serial_no)

describe('a platform certificate that is exchanged mid-flight (K10)', () => {
  const signers = async (): Promise<Set<string>> => {
    const serials = new Set<string>()
    for (let i = 0; i < 40; i++) serials.add(signer(await fresh(merchant).query('NOTHING1')))
    return serials
  }
  const rotate = (method: string, body?: object): Promise<ControlAnswer> => merchant.control(method, '/rotation', body)

  it('can be downloaded before it signs, shares the answers, and can go back to the old one', async () => {
    const [old = ''] = listed(merchant)
    const { to } = (await rotate('POST')).json.rotation
    expect(listed(fresh(merchant))).toEqual([old, to])
    expect(await signers()).toEqual(new Set([old]))
    await rotate('POST', { share: 50 })
    expect(await signers()).toEqual(new Set([old, to]))
    await rotate('DELETE')
    expect(await signers()).toEqual(new Set([old]))
    await rotate('POST', { finish: true })
    expect(await signers()).toEqual(new Set([to]))
  })

  it('is a preset too: half of the answers are signed by the new one', async () => {
    await merchant.control('POST', '/faults/presets', { name: 'rotation' })
    await merchant.control('DELETE', '/faults')
    expect((await signers()).size).toBe(2)
  })
})

describe('the switch from the certificate to the public key', () => {
  const turn = (shop: TestMerchant, body: object): Promise<ControlAnswer> =>
    merchant.control('POST', `/merchants/${shop.credentials.mchid}/switch`, body)
  const naming = (shop: TestMerchant, serial?: string): Promise<TestAnswer> =>
    shop.query('NOTHING1', { headers: { 'Wechatpay-Serial': serial } })

  it('answers by the serial of the request, and notifies by the share of the day (K11)', async () => {
    const shop = await make('switching')
    const { id } = shop.credentials.public_key!
    const [certificate = ''] = listed(shop)
    const server = new NotifyServer(shop.credentials)
    try {
      const notify_url = await server.listen()
      for (const [number, share, expected] of [
        ['SHARE000', 0, certificate],
        ['SHARE100', 100, id],
      ] as const) {
        await turn(shop, { share })
        await shop.native(number, { notify_url })
        await shop.pay(number)
        await sandbox.advance(0)
        expect(server.received.at(-1)).toMatchObject({ signed: true, headers: { 'wechatpay-serial': expected } })
        expect(signer(await naming(shop, id))).toBe(id)
        expect(signer(await naming(shop))).toBe(certificate)
      }
    } finally {
      await server.close()
    }
  })

  it('grows from 0.1 % to all notifications within seven days (K11)', async () => {
    const shop = await make('switching')
    const shares = [(await turn(shop, {})).json.share]
    for (let day = 2; day <= 7; day++) {
      await sandbox.advance(DAY)
      shares.push((await merchant.control('GET', `/merchants/${shop.credentials.mchid}/switch`)).json.share)
    }
    expect(shares).toEqual([0.1, 1, 5, 10, 20, 50, 100])
  })

  it('is not heard of before it is started: the certificate signs whatever the header names (K12)', async () => {
    const shop = await make('switching')
    const { id } = shop.credentials.public_key!
    expect(listed(shop)).toContain(signer(await naming(shop, id)))
    await turn(shop, {})
    expect(signer(await naming(shop, id))).toBe(id)
  })
})

describe('a merchant without platform certificates (K13)', () => {
  const CERTIFICATES = '/v3/certificates'
  const NONE = { status: 404, signed: true, json: { code: 'RESOURCE_NOT_EXISTS' } }

  it('is one made with the public key alone', async () => {
    const shop = await make('public_key')
    expect(await shop.get(CERTIFICATES)).toMatchObject(NONE)
    expect(signer(await shop.native('NOCERT01'))).toBe(shop.credentials.public_key!.id)
  })

  it('is any by a rule, or for one request by the header', async () => {
    const headers = { 'Wxtill-Fault': 'certs=none' }
    expect(await merchant.get(CERTIFICATES, { headers })).toMatchObject(NONE)
    expect((await merchant.get(CERTIFICATES)).status).toBe(200)
    await merchant.control('POST', '/faults', { action: { certs: 'none' } })
    expect(await merchant.get(CERTIFICATES)).toMatchObject(NONE)
    expect((await merchant.native('NOCERT02')).status).toBe(200)
  })
})

it('a field sealed for another key is refused, and taken under the same number when sealed anew (K14)', async () => {
  const { public_key } = merchant.credentials
  const echo = (serial: string, key: string): Promise<TestAnswer> =>
    merchant.post(
      '/v3/security/echo',
      { echo_message: 'K14', encrypted_echo_message: oaepEncrypt('secret', parsePublicKey(key)) },
      { headers: { 'Wechatpay-Serial': serial } },
    )
  const other = (await make('public_key')).credentials.public_key!
  const [certificate = ''] = listed(merchant)
  const refused = [await echo(other.id, other.key), await echo(certificate, other.key)]
  expect(refused.map(({ status, json }) => [status, json.code, json.message])).toEqual([
    [400, 'PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误'],
    [400, 'PARAM_ERROR', '平台私钥解密失败'],
  ])
  expect((await echo(public_key!.id, public_key!.key)).status).toBe(200)
})

describe("a merchant's own certificate that has ended (K15)", () => {
  const MESSAGES = [
    ['expired', 'expire', '商户证书已过期'],
    ['revoked', 'revoke', '商户证书已作废'],
  ] as const

  it.each(MESSAGES)('may be %s for one call by rule or header', async (merchant_cert, _action, message) => {
    const refused = { status: 401, signed: undefined, json: { code: 'SIGN_ERROR', message } }
    const headers = { 'Wxtill-Fault': `merchant_cert=${merchant_cert}` }
    const asked = await merchant.post('/v3/pay/transactions/native', merchant.order('ENDED001'), { headers })
    expect(asked).toMatchObject(refused)
    await merchant.control('POST', '/faults', { action: { merchant_cert }, times: 1 })
    expect(await merchant.native('ENDED001')).toMatchObject(refused)
    expect((await merchant.query('ENDED001')).json.code).toBe('ORDER_NOT_EXIST')
    expect((await merchant.native('ENDED001')).status).toBe(200)
  })

  it.each(MESSAGES)('is %s for good until it is restored', async (_state, action, message) => {
    const turn = (wanted: string): Promise<ControlAnswer> =>
      merchant.control('POST', `/merchants/${merchant.credentials.mchid}/certificate`, { action: wanted })
    await turn(action)
    for (let i = 0; i < 2; i++) expect((await merchant.native('ENDED002')).json.message).toBe(message)
    await turn('restore')
    expect((await merchant.native('ENDED002')).status).toBe(200)
  })

  it('does not concern APIv2, where its merchant signs with a key', async () => {
    const rule = { action: { merchant_cert: 'expired' } }
    await merchant.control('POST', '/faults', rule)
    await merchant.post('/pay/orderquery', undefined, { raw: '<xml></xml>' })
    expect(sandbox.faults.list()).toMatchObject([{ fired: 0 }])
  })
})
