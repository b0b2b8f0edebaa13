import { oaepEncrypt, parsePublicKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant, type ControlAnswer, type TestAnswer } from '../testing/test-merchant.ts'
import type { NewMerchant } from '../options.ts'
import type { Sandbox } from '../sandbox.ts'

const DAY = 86_400

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

async function make(keys: NonNullable<NewMerchant['keys']>): Promise<TestMerchant> {
  return new TestMerchant(sandbox, await sandbox.createMerchant({ keys }))
}

/** The same merchant with what it was given since. */
function fresh({ credentials: { mchid } }: TestMerchant): TestMerchant {
  return new TestMerchant(
    sandbox,
    sandbox.merchants.find((merchant) => merchant.mchid === mchid),
  )
}

function named(merchant: TestMerchant, serial?: string): Promise<TestAnswer> {
  return merchant.query('NOTHING1', { headers: { 'Wechatpay-Serial': serial } })
}

function way(merchant: TestMerchant, method: string, body?: object): Promise<ControlAnswer> {
  return merchant.control(method, `/merchants/${merchant.credentials.mchid}/switch`, body)
}

async function advance(merchant: TestMerchant, seconds: number): Promise<void> {
  await merchant.control('POST', '/clock/advance', { seconds })
}

describe('a merchant that can switch to the public key', () => {
  it('names it in vain until the switch is started', async () => {
    const merchant = await make('switching')
    const { id } = merchant.credentials.public_key!
    expect((await way(merchant, 'GET')).json).toMatchObject({ state: 'not_started', share: 0, public_key_id: id })
    const ignored = await named(merchant, id)
    expect([ignored.headers['wechatpay-serial'] === id, ignored.signed]).toEqual([false, true])
    await way(merchant, 'POST')
    const heard = await named(merchant, id)
    expect([heard.headers['wechatpay-serial'], heard.signed]).toEqual([id, true])
    const silent = await named(merchant)
    expect(silent.headers['wechatpay-serial']).toBe(ignored.headers['wechatpay-serial'])
    expect((await way(merchant, 'DELETE')).json.state).toBe('not_started')
    expect((await named(merchant, id)).headers['wechatpay-serial']).toBe(ignored.headers['wechatpay-serial'])
  })

  it('can encrypt to it from the start of the switch on', async () => {
    const merchant = await make('switching')
    const { id, key } = merchant.credentials.public_key!
    const echo = (): Promise<TestAnswer> =>
      merchant.post(
        '/v3/security/echo',
        { echo_message: 'x', encrypted_echo_message: oaepEncrypt('secret', parsePublicKey(key)) },
        { headers: { 'Wechatpay-Serial': id } },
      )
    expect((await echo()).json.message).toBe('平台证书序列号Wechatpay-Serial错误')
    await way(merchant, 'POST')
    expect((await echo()).status).toBe(200)
  })

  it('is any that has certificates alone: the public key comes with the start', async () => {
    const merchant = await make('certificate')
    expect(merchant.credentials.public_key).toBeUndefined()
    const { json } = await way(merchant, 'POST')
    expect(json).toMatchObject({ state: 'running', day: 1, share: 0.1 })
    expect(fresh(merchant).credentials.public_key?.id).toBe(json.public_key_id)
    expect((await named(fresh(merchant), json.public_key_id)).headers['wechatpay-serial']).toBe(json.public_key_id)
  })

  it('is none that has both kinds for good, or the public key alone', async () => {
    for (const keys of ['both', 'public_key'] as const) {
      const answer = await way(await make(keys), 'POST')
      expect([answer.status, answer.json.code]).toEqual([409, 'NOTHING_TO_SWITCH'])
    }
  })
})

describe('the notifications of a switch', () => {
  it('change over in seven days, by a share that grows from day to day', async () => {
    const merchant = await make('switching')
    await way(merchant, 'POST')
    const shares: number[] = []
    for (let day = 1; day <= 8; day++) {
      const { json } = await way(merchant, 'GET')
      expect(json.day).toBe(day)
      shares.push(json.share)
      await advance(merchant, DAY)
    }
    expect(shares).toEqual([0.1, 1, 5, 10, 20, 50, 100, 100])
  })

  it('are drawn from the share, whatever the order asked for', async () => {
    const merchant = await make('switching')
    const shop = new NotifyServer(merchant.credentials)
    const notify_url = await shop.listen()
    try {
      const serials = async (share: number, count: number): Promise<Set<unknown>> => {
        await way(merchant, 'POST', { share })
        shop.received.length = 0
        for (let i = 0; i < count; i++) {
          await merchant.native(`N${share}X${i}XXXX`, { notify_url })
          await merchant.pay(`N${share}X${i}XXXX`)
        }
        await advance(merchant, 1)
        expect(shop.received.map(({ signed }) => signed)).toEqual(Array(count).fill(true))
        return new Set(shop.received.map(({ headers }) => headers['wechatpay-serial']))
      }
      const { id } = merchant.credentials.public_key!
      expect(await serials(100, 3)).toEqual(new Set([id]))
      expect((await serials(50, 16)).size).toBe(2)
      expect(await serials(0, 3)).not.toContain(id)
    } finally {
      await shop.close()
    }
  })
})

describe('the end of a switch', () => {
  it('comes when for seven days every call has named the public key', async () => {
    const merchant = await make('switching')
    const { id } = merchant.credentials.public_key!
    await way(merchant, 'POST')
    await advance(merchant, 3 * DAY)
    await named(merchant)
    for (let day = 0; day < 7; day++) {
      await named(merchant, id)
      await advance(merchant, DAY)
      expect((await way(merchant, 'GET')).json.state).toBe('running')
    }
    await advance(merchant, 3600)
    expect((await way(merchant, 'GET')).json).toMatchObject({ state: 'completed', share: 100 })
    expect((await named(merchant)).headers['wechatpay-serial']).toBe(id)
    expect((await merchant.get('/v3/certificates')).json.code).toBe('RESOURCE_NOT_EXISTS')
  })

  it('does not come to a merchant that never calls, and comes with its first call then', async () => {
    const merchant = await make('switching')
    await way(merchant, 'POST')
    await advance(merchant, 30 * DAY)
    expect((await way(merchant, 'GET')).json.state).toBe('running')
    await named(merchant, merchant.credentials.public_key!.id)
    await advance(merchant, 3600)
    expect((await way(merchant, 'GET')).json.state).toBe('completed')
  })

  it('can be had by hand', async () => {
    const merchant = await make('switching')
    expect((await way(merchant, 'POST', { finish: true })).json.code).toBe('NO_SWITCH')
    await way(merchant, 'POST')
    expect((await way(merchant, 'POST', { finish: true })).json.state).toBe('completed')
    expect(fresh(merchant).credentials.certificates).toEqual([])
  })

  it('is kept by snapshot and reset; a switch under way is forgotten by a reset', async () => {
    const [done, under] = [await make('switching'), await make('switching')]
    await way(done, 'POST')
    await way(done, 'POST', { finish: true })
    await way(under, 'POST')
    await under.control('POST', '/snapshot', { name: 'way' })
    await under.control('POST', '/reset')
    expect((await way(done, 'GET')).json.state).toBe('completed')
    expect((await way(under, 'GET')).json.state).toBe('not_started')
    await under.control('POST', '/restore', { name: 'way' })
    expect((await way(under, 'GET')).json.state).toBe('running')
  })
})

describe('switch and rotation', () => {
  it('do not run together', async () => {
    const merchant = await make('switching')
    await merchant.control('POST', '/rotation', { share: 1 })
    expect((await way(merchant, 'POST')).json.code).toBe('ROTATION_RUNNING')
    await merchant.control('DELETE', '/rotation')
    expect((await way(merchant, 'POST')).status).toBe(200)
    expect((await merchant.control('POST', '/rotation')).json.code).toBe('SWITCH_RUNNING')
  })
})
