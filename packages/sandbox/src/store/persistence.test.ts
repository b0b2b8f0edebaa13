import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import { FolderPersistence } from './persistence.ts'
import { State } from './state.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

let template: string
let dataDir: string
const running = new Set<Sandbox>()
// Keys are made once: that is what takes time.
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'wxtill-template-'))
  await (await startSandbox({ dataDir: template, clock: 'virtual', startAt: START })).close()
})
afterAll(() => rmSync(template, { recursive: true, force: true }))
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'wxtill-sandbox-'))
  cpSync(template, dataDir, { recursive: true })
})
afterEach(async () => {
  for (const sandbox of running) await sandbox.close()
  running.clear()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(more: object = {}): Promise<TestMerchant> {
  const sandbox = await startSandbox({ dataDir, clock: 'virtual', startAt: START, ...more })
  running.add(sandbox)
  return new TestMerchant(sandbox)
}

/** The files as a killed process leaves them: nothing is flushed, nothing is said good-bye to. */
async function kill(merchant: TestMerchant): Promise<void> {
  const path = join(dataDir, 'sandbox', 'state.jsonl')
  const kept = readFileSync(path)
  await merchant.sandbox.close()
  rmSync(path)
  appendFileSync(path, kept)
}

function credentialsIn(folder: string): MerchantCredentials {
  const [mchid] = readdirSync(join(folder, 'merchants'))
  const own = join(folder, 'merchants', mchid!)
  const facts = JSON.parse(readFileSync(join(own, 'merchant.json'), 'utf8')) as MerchantCredentials
  return { ...facts, private_key: readFileSync(join(own, 'apiclient_key.pem'), 'utf8'), certificates: [] }
}

describe('a data folder', () => {
  it('holds the files that the merchant platform would hand out, for the owner only', async () => {
    const { credentials } = await start()
    const folder = join(dataDir, 'merchants', credentials.mchid)
    const facts = JSON.parse(readFileSync(join(folder, 'merchant.json'), 'utf8')) as Record<string, string>
    expect(facts).toMatchObject({
      mchid: '1900000001',
      serial_no: credentials.serial_no,
      appid: credentials.appid,
      appsecret: credentials.appsecret,
      public_key_id: credentials.public_key!.id,
    })
    expect(facts['api_v3_key']).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(facts['api_v2_key']).toMatch(/^[0-9A-Za-z]{32}$/)
    const files = [
      join(folder, 'apiclient_key.pem'),
      join(folder, 'apiclient_cert.pem'),
      join(folder, 'merchant.json'),
      join(dataDir, 'platform', 'pub_key.pem'),
      join(dataDir, 'sandbox', 'state.jsonl'),
      join(dataDir, 'sandbox', 'keys', 'platform.json'),
    ]
    for (const file of files) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600])
    const serial = (await new TestMerchant([...running][0]!).get('/v3/certificates')).headers['wechatpay-serial']!
    expect(existsSync(join(dataDir, 'platform', `wechatpay_${serial}.pem`))).toBe(true)
    expect(serial).toMatch(/^[0-9A-F]{40}$/)
  })

  it('brings everything back after a kill: keys, clock, orders, refunds and what was still to be told', async () => {
    const first = await start()
    const shop = new NotifyServer(first.credentials)
    const notify_url = await shop.listen()
    try {
      shop.answer = () => 500
      await first.native('KILLED01', { notify_url })
      await first.native('KILLED02')
      await first.pay('KILLED01')
      await first.sandbox.clock.advance(1000)
      await first.refund('KILLED01', 'RK1', 100, 100, { notify_url })
      const before = (await first.query('KILLED01')).text
      await kill(first)

      shop.answer = () => 200
      const second = await start()
      expect(second.credentials).toEqual(first.credentials)
      expect(second.sandbox.clock.now()).toBe(START + 1000)
      expect((await second.query('KILLED01')).text).toBe(before)
      await second.sandbox.clock.advance(20_000)
      expect(shop.received.slice(1).map(({ event_type }) => event_type)).toEqual([
        'REFUND.SUCCESS',
        'TRANSACTION.SUCCESS',
      ])
      await second.sandbox.clock.advance(7 * 86_400_000)
      expect((await second.query('KILLED02')).json.trade_state).toBe('CLOSED')
    } finally {
      await shop.close()
    }
  })

  it('brings back money on its way: shares, what is frozen, transfers', async () => {
    const before = await start()
    const { mchid, appid } = before.credentials
    await before.control('POST', `/merchants/${mchid}`, { balance: 500 })
    await before.native('FROZEN01', { amount: { total: 10_000 }, settle_info: { profit_sharing: true } })
    await before.pay('FROZEN01')
    await before.sandbox.clock.advance(60_000)
    const { transaction_id } = (await before.query('FROZEN01')).json
    const { openid } = (await before.control('GET', '/payers')).json.payers[0]
    const party = { appid, type: 'PERSONAL_OPENID', account: openid }
    await before.post('/v3/profitsharing/receivers/add', { ...party, relation_type: 'STAFF' })
    const receivers = [{ type: 'PERSONAL_OPENID', account: openid, amount: 40, description: '奖励' }]
    const sharing = { appid, transaction_id, out_order_no: 'P1', receivers, unfreeze_unsplit: false }
    expect((await before.post('/v3/profitsharing/orders', sharing)).json.state).toBe('PROCESSING')
    const transfer = {
      appid,
      out_bill_no: 'T1',
      openid,
      transfer_amount: 500,
      transfer_remark: '报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    }
    const bills = '/v3/fund-app/mch-transfer/transfer-bills'
    expect((await before.post(bills, transfer)).json.state).toBe('WAIT_USER_CONFIRM')
    await kill(before)

    const after = new TestMerchant((await start()).sandbox, before.credentials)
    await after.sandbox.clock.advance(24 * 3_600_000)
    const shared = await after.get(`/v3/profitsharing/orders/P1?transaction_id=${transaction_id}`)
    expect(shared.json).toMatchObject({ state: 'FINISHED', receivers: [{ result: 'SUCCESS' }] })
    expect((await after.get(`${bills}/out-bill-no/T1`)).json).toMatchObject({ state: 'FAIL' })
    const balance = '/v3/merchant/fund/balance/BASIC'
    expect((await after.get(balance)).json).toEqual({ available_amount: 500, pending_amount: 9900 })
    await after.sandbox.clock.advance(29 * 24 * 3_600_000)
    expect((await after.get(balance)).json).toEqual({ available_amount: 10_400, pending_amount: 0 })
  })

  it('has everything that was answered when its process is killed', async () => {
    const script = fileURLToPath(new URL('../testing/run-sandbox.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@wxtill/source', script, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const url = line.toString().trim()
      const credentials = credentialsIn(dataDir)
      // The folder's time goes on from where it stood, now as a real clock.
      const { epoch_ms } = (await (await fetch(`${url}/_sandbox/clock`)).json()) as { epoch_ms: number }
      const remote = new TestMerchant({ url, clock: { now: () => epoch_ms } } as Sandbox, credentials)
      const answered: string[] = []
      let asked = 0
      // Each asks on until nobody answers: however late the signal comes, it comes in the middle.
      const asking = async (): Promise<void> => {
        while (asked < 5000) {
          const number = `KILL9-${String(++asked).padStart(4, '0')}`
          await remote.native(number)
          answered.push(number)
          if (answered.length === 10) child.kill('SIGKILL')
        }
      }
      await expect(Promise.all(Array.from({ length: 20 }, asking))).rejects.toThrow()
      expect(answered.length).toBeGreaterThanOrEqual(10)
      if (child.signalCode === null) await once(child, 'exit')
      const again = await start({ clock: 'real' })
      for (const number of answered) expect((await again.query(number)).json.trade_state).toBe('NOTPAY')
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('forgives a last line that was cut off, at every byte', async () => {
    const first = await start()
    await first.native('TORN0001')
    const path = join(dataDir, 'sandbox', 'state.jsonl')
    const whole = readFileSync(path)
    await first.native('TORN0002')
    const line = readFileSync(path).subarray(whole.length)
    await first.sandbox.close()
    for (let cut = 0; cut < line.length; cut += 37) {
      rmSync(path)
      appendFileSync(path, Buffer.concat([whole, line.subarray(0, cut)]))
      const state = new State()
      const persistence = new FolderPersistence(dataDir, state)
      expect([...state.orders.values()].map(({ out_trade_no }) => out_trade_no)).toEqual(['TORN0001'])
      persistence.close()
      expect(statSync(path).size).toBe(whole.length)
    }
    const again = await start()
    expect((await again.native('TORN0002')).status).toBe(200)
  })

  it('says so when the middle is damaged, and leaves the file alone', async () => {
    const first = await start()
    await first.native('DAMAGED1')
    await first.sandbox.close()
    const path = join(dataDir, 'sandbox', 'state.jsonl')
    const damaged = readFileSync(path, 'utf8').replace('[', '(')
    rmSync(path)
    appendFileSync(path, damaged)
    await expect(start()).rejects.toThrow(/state\.jsonl is damaged at commit 1/)
    expect(readFileSync(path, 'utf8')).toBe(damaged)
  })

  it('belongs to one sandbox at a time; a lock whose process is gone is taken over', async () => {
    const first = await start()
    await expect(startSandbox({ dataDir })).rejects.toThrow(/Another sandbox \(process \d+\) uses/)
    await first.sandbox.close()
    appendFileSync(join(dataDir, 'sandbox', 'lock'), '999999999')
    await start()
  })

  it('does not give out the numbers of an earlier run again', async () => {
    const first = await start({ seed: 7 })
    const one = (await first.native('NUMBER01')).json.code_url
    await first.sandbox.close()
    const second = await start({ seed: 7 })
    expect((await second.native('NUMBER02')).json.code_url).not.toBe(one)
  })
})

describe('snapshots', () => {
  it('bring back the state they were taken of, over a restart too', async () => {
    const first = await start()
    await first.native('SNAP0001')
    await first.control('POST', '/snapshot', { name: 'before' })
    await first.pay('SNAP0001')
    await first.native('SNAP0002')
    await first.sandbox.clock.advance(3600_000)
    await first.sandbox.close()
    const second = await start()
    expect((await second.control('POST', '/restore', { name: 'before' })).status).toBe(200)
    expect(second.sandbox.clock.now()).toBe(START)
    expect((await second.query('SNAP0001')).json.trade_state).toBe('NOTPAY')
    expect((await second.query('SNAP0002')).status).toBe(404)
    expect((await second.pay('SNAP0001')).json.result).toBe('success')
    await kill(second)
    expect((await (await start()).query('SNAP0001')).json.trade_state).toBe('SUCCESS')
  })

  it('have plain names and must exist', async () => {
    const merchant = await start()
    expect((await merchant.control('POST', '/snapshot', { name: '../x' })).json.code).toBe('BAD_NAME')
    expect((await merchant.control('POST', '/restore', { name: 'none' })).json.code).toBe('NO_SNAPSHOT')
  })
})

describe('a reset', () => {
  it('does not give a new merchant what one before has', async () => {
    const own = await startSandbox({ clock: 'virtual', startAt: START })
    try {
      const shop = new TestMerchant(own)
      for (let i = 0; i < 3; i++) {
        await shop.control('POST', '/reset')
        expect((await shop.control('POST', '/merchants', {})).status).toBe(201)
      }
      const made = own.merchants
      expect(new Set(made.flatMap(({ appid, serial_no }) => [appid, serial_no])).size).toBe(8)
    } finally {
      await own.close()
    }
  })

  it('forgets orders and payers but keeps merchants and their keys', async () => {
    const merchant = await start()
    const openids = (await merchant.control('GET', '/payers')).json
    await merchant.native('RESET001')
    await merchant.pay('RESET001')
    await merchant.control('POST', '/payers', { nickname: '多余' })
    expect((await merchant.control('POST', '/reset')).status).toBe(200)
    expect((await merchant.query('RESET001')).status).toBe(404)
    expect((await merchant.control('GET', '/payers')).json).toEqual(openids)
    expect((await merchant.native('RESET001')).status).toBe(200)
  })
})

describe('a commit', () => {
  it('is taken back as a whole when it fails', () => {
    const state = new State()
    const payer = { id: 'a', nickname: 'a', balance: 1, password: '1', openids: {} }
    state.payers.put('a', payer)
    expect(() =>
      state.commit(() => {
        state.payers.put('a', { ...payer, balance: 2 })
        state.payers.put('b', { ...payer, id: 'b' })
        state.payers.delete('a')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect([...state.payers.values()]).toEqual([payer])
  })
})

describe('a clock that others share', () => {
  it('keeps their timers over a reset and a restore, and no delivery is doubled', async () => {
    const merchant = await start()
    const shop = new NotifyServer(merchant.credentials)
    const notify_url = await shop.listen()
    try {
      let fired = 0
      merchant.sandbox.clock.setTimeout(() => void fired++, 20_000)
      shop.answer = () => 500
      await merchant.native('SHARED01', { notify_url })
      await merchant.pay('SHARED01')
      await merchant.sandbox.clock.advance(1000)
      await merchant.control('POST', '/snapshot')
      await merchant.control('POST', '/restore')
      shop.answer = () => 200
      await merchant.sandbox.clock.advance(14_000)
      expect(shop.received).toHaveLength(2)
      await merchant.control('POST', '/reset')
      await merchant.sandbox.clock.advance(5000)
      expect(fired).toBe(1)
    } finally {
      await shop.close()
    }
  })
})
