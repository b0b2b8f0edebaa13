import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCertificate } from '@wxtill/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, send } from '../testing/test-merchant.ts'

/** What the console asks of the control API beside what tests do. */
const hasPython = spawnSync('python3', ['--version']).status === 0
let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', seed: 'console', tlsPort: 0 })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

describe("a merchant's files", () => {
  const files = async (mchid: string): Promise<string[]> =>
    (await merchant.control('GET', `/merchants/${mchid}/files`)).json.files.map(({ name }: { name: string }) => name)
  const file = (mchid: string, name: string): ReturnType<typeof send> =>
    send(`${sandbox.url}/_sandbox/merchants/${mchid}/files/${name}`, 'GET', '', {})

  it('are named as the merchant platform names them, and hold the credentials', async () => {
    const { mchid, private_key, certificate, certificates, public_key, api_v3_key } = merchant.credentials
    const platform = `wechatpay_${parseCertificate(certificates[0]!).serial_no}.pem`
    expect(await files(mchid)).toEqual([
      'apiclient_key.pem',
      'apiclient_cert.pem',
      'apiclient_cert.p12',
      'pub_key.pem',
      platform,
      'ca.pem',
      'merchant.json',
    ])
    const texts = { 'apiclient_key.pem': private_key, 'apiclient_cert.pem': certificate, 'ca.pem': sandbox.ca! }
    for (const [name, text] of Object.entries({
      ...texts,
      'pub_key.pem': public_key!.key,
      [platform]: certificates[0]!,
    }))
      expect((await file(mchid, name)).text).toBe(text)
    const answer = await file(mchid, 'merchant.json')
    expect(answer.json).toMatchObject({ mchid, api_v3_key, keys: 'both' })
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="merchant.json"',
      'cache-control': 'no-store',
    })
  })

  it.each([
    [
      'certificate',
      ['apiclient_key.pem', 'apiclient_cert.pem', 'apiclient_cert.p12', expect.stringMatching(/^wechatpay_/)],
    ],
    ['public_key', ['apiclient_key.pem', 'apiclient_cert.pem', 'apiclient_cert.p12', 'pub_key.pem']],
  ])('are those that a merchant with %s has', async (keys, wanted) => {
    const { mchid } = (await merchant.control('POST', '/merchants', { keys })).json
    expect(await files(mchid)).toEqual([...wanted, 'ca.pem', 'merchant.json'])
  })

  it.skipIf(!hasPython)('come together as a zip that other tools can open', async () => {
    const { mchid, private_key } = merchant.credentials
    const folder = mkdtempSync(join(tmpdir(), 'wxtill-zip-'))
    try {
      writeFileSync(join(folder, 'all.zip'), (await file(mchid, `${mchid}.zip`)).bytes)
      execFileSync('python3', ['-m', 'zipfile', '-e', 'all.zip', 'out'], { cwd: folder })
      expect(readFileSync(join(folder, 'out', 'apiclient_key.pem'), 'utf8')).toBe(private_key)
      expect(JSON.parse(readFileSync(join(folder, 'out', 'merchant.json'), 'utf8'))).toMatchObject({ mchid })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('are refused by name when there is no such file or merchant', async () => {
    const { mchid } = merchant.credentials
    expect((await file(mchid, 'platform.json')).json).toMatchObject({ code: 'UNKNOWN_FILE' })
    expect((await file(mchid, '..%2f..%2fplatform.json')).status).toBe(404)
    expect((await file('1999999999', 'apiclient_key.pem')).json).toMatchObject({ code: 'UNKNOWN_MERCHANT' })
    const foreign = await send(`${sandbox.url}/_sandbox/merchants/${mchid}/credentials`, 'GET', '', {
      Host: 'evil.example',
    })
    expect([foreign.status, foreign.text.includes('PRIVATE')]).toEqual([403, false])
  })

  it('stand beside the credentials, which can be read again', async () => {
    const { credentials } = (await merchant.control('GET', `/merchants/${merchant.credentials.mchid}/credentials`)).json
    expect(credentials).toEqual(merchant.credentials)
  })
})

describe('an order', () => {
  it('is told with its refunds and with the notifications of both', async () => {
    const { mchid } = merchant.credentials
    await merchant.native('CONSOLE1', { notify_url: `http://127.0.0.1:9/notify` })
    await merchant.native('CONSOLE2')
    await merchant.pay('CONSOLE1')
    await merchant.refund('CONSOLE1', 'CONSOLER1', 40)
    await sandbox.clock.advance(5_000)
    const { order, refunds, notifications } = (await merchant.control('GET', `/orders/${mchid}/CONSOLE1`)).json
    expect(order).toMatchObject({ out_trade_no: 'CONSOLE1', trade_state: 'REFUND' })
    expect(refunds).toMatchObject([{ out_refund_no: 'CONSOLER1', amount: { refund: 40 } }])
    expect(notifications[0]).toMatchObject({ number: 'CONSOLE1', resource: { out_trade_no: 'CONSOLE1' } })
    expect((await merchant.control('GET', `/orders/${mchid}/NEVER`)).json).toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  it('is found by a piece of its number, and so are refunds', async () => {
    const numbers = async (path: string, name: string): Promise<string[]> =>
      Object.values((await merchant.control('GET', path)).json as Record<string, Record<string, string>[]>)[0]!.map(
        (row) => row[name]!,
      )
    expect(await numbers('/orders?number=SOLE2', 'out_trade_no')).toEqual(['CONSOLE2'])
    expect(await numbers('/orders?number=NOPE', 'out_trade_no')).toEqual([])
    expect(await numbers('/refunds?number=CONSOLE1', 'out_refund_no')).toEqual(['CONSOLER1'])
  })
})

it("a payer's money is set by hand", async () => {
  const { openid } = (await merchant.control('GET', '/payers')).json.payers[1]
  expect((await merchant.control('POST', `/payers/${openid}`, { balance: 777 })).json).toMatchObject({ balance: 777 })
  expect((await merchant.control('POST', `/payers/${openid}`, {})).json).toMatchObject({
    code: 'BAD_INPUT',
    field: 'balance',
  })
  expect((await merchant.control('POST', '/payers/nobody', { balance: 1 })).status).toBe(404)
})

it.each(['in memory', 'in a folder'])('snapshots %s are listed by name', async (where) => {
  const dataDir = where === 'in memory' ? undefined : mkdtempSync(join(tmpdir(), 'wxtill-snapshots-'))
  const own = await startSandbox(dataDir === undefined ? {} : { dataDir })
  try {
    const shop = new TestMerchant(own)
    expect((await shop.control('GET', '/snapshots')).json).toEqual({ snapshots: [] })
    for (const name of ['b', 'a', 'b']) await shop.control('POST', '/snapshot', { name })
    expect((await shop.control('GET', '/snapshots')).json).toEqual({ snapshots: ['a', 'b'] })
  } finally {
    await own.close()
    if (dataDir !== undefined) rmSync(dataDir, { recursive: true })
  }
})
