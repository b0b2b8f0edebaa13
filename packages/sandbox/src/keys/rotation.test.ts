import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aeadDecrypt, oaepEncrypt, parseCertificate, type Certificate } from '@wxtill/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { startSandbox } from '../kit/index.ts'
import { startSandbox as startWithFolder, type Sandbox } from '../sandbox.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../testing/test-merchant.ts'

const DAY = 86_400
const LIFE = 1825 * DAY
const START = Date.UTC(2026, 5, 9, 10, 13, 20)

let sandbox: Sandbox
afterEach(() => sandbox.close())

async function start(options: object = {}): Promise<TestMerchant> {
  sandbox = await startSandbox({ startAt: START, ...options })
  return new TestMerchant(sandbox)
}

async function listed(merchant: TestMerchant): Promise<Certificate[]> {
  const { json } = await fresh(merchant).get('/v3/certificates')
  const entries = json.data as { encrypt_certificate: { nonce: string; associated_data: string; ciphertext: string } }[]
  return entries.map(({ encrypt_certificate: { nonce, associated_data, ciphertext } }) =>
    parseCertificate(
      aeadDecrypt({ key: merchant.credentials.api_v3_key, nonce, associated_data, ciphertext }).toString(),
    ),
  )
}

/** The same merchant, knowing the certificates that are listed now. */
function fresh(merchant: TestMerchant): TestMerchant {
  return new TestMerchant(merchant.sandbox, merchant.sandbox.merchants[0])
}

function serialOf(answer: TestAnswer): string {
  expect(answer.signed).toBe(true)
  return answer.headers['wechatpay-serial']!
}

/** How many of `calls` answers each certificate signed. */
async function signatures(merchant: TestMerchant, calls: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (let i = 0; i < calls; i++) {
    const serial = serialOf(await fresh(merchant).query('NOTHING1'))
    counts[serial] = (counts[serial] ?? 0) + 1
  }
  return counts
}

async function advance(merchant: TestMerchant, seconds: number): Promise<void> {
  expect((await merchant.control('POST', '/clock/advance', { seconds })).status).toBe(200)
}

function echo(merchant: TestMerchant, certificate: Certificate): Promise<TestAnswer> {
  return fresh(merchant).post(
    '/v3/security/echo',
    { echo_message: 'x', encrypted_echo_message: oaepEncrypt('secret', certificate.publicKey) },
    { headers: { 'Wechatpay-Serial': certificate.serial_no } },
  )
}

describe('platform certificates over five years', () => {
  it('are renewed, shown, mixed and taken over by the calendar; merchants who keep up see no bad signature', async () => {
    const merchant = await start()
    await merchant.control('POST', `/merchants/1900000001/certificate`, { action: 'renew' })
    const [old] = await listed(fresh(merchant))
    await advance(merchant, LIFE - 211 * DAY)
    expect((await merchant.control('GET', '/rotation')).json.rotation).toBeNull()
    await advance(merchant, 2 * DAY)
    const { certificates, rotation } = (await merchant.control('GET', '/rotation')).json
    expect(rotation).toMatchObject({ from: old!.serial_no, state: 'announced', share: 0, automatic: true })
    expect(certificates.map((row: object) => ({ ...row }))).toMatchObject([
      { serial_no: old!.serial_no, listed: true, share: 100 },
      { serial_no: rotation.to, listed: false, share: 0 },
    ])
    expect((await listed(merchant)).map(({ serial_no }) => serial_no)).toEqual([old!.serial_no])
    await advance(merchant, 30 * DAY)
    const both = await listed(merchant)
    expect(both.map(({ serial_no }) => serial_no)).toEqual([old!.serial_no, rotation.to])
    expect(await signatures(merchant, 5)).toEqual({ [old!.serial_no]: 5 })
    expect((await echo(merchant, both[1]!)).status).toBe(200)
    // 120 days before the end, and seven Mondays and Thursdays later.
    await advance(merchant, (179 - 120) * DAY + 24 * DAY)
    const mixed = await signatures(merchant, 60)
    expect(new Set(Object.keys(mixed))).toEqual(new Set([old!.serial_no, rotation.to]))
    await advance(merchant, 5 * DAY)
    expect(await signatures(merchant, 5)).toEqual({ [rotation.to]: 5 })
    expect((await echo(merchant, both[0]!)).status).toBe(200)
  })

  it('are neither listed nor used nor opened once they have ended', async () => {
    const merchant = await start()
    const [old] = await listed(merchant)
    await advance(merchant, LIFE - 10 * DAY)
    // The merchant's own certificate ends on the same day.
    await merchant.control('POST', `/merchants/1900000001/certificate`, { action: 'renew' })
    await advance(merchant, 11 * DAY)
    const now = await listed(merchant)
    expect(now.map(({ serial_no }) => serial_no)).not.toContain(old!.serial_no)
    expect(await signatures(merchant, 3)).toEqual({ [now[0]!.serial_no]: 3 })
    const refused = await echo(merchant, old!)
    expect([refused.status, refused.json]).toEqual([
      400,
      { code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' },
    ])
  })

  it('follow the periods of the older rule book when so chosen, also while running', async () => {
    const merchant = await start()
    await merchant.control('POST', '/rules', {
      certificateNewDays: 10,
      certificateListDays: 10,
      certificateSwitchDays: 5,
    })
    await advance(merchant, LIFE - 11 * DAY)
    expect(await listed(merchant)).toHaveLength(1)
    await advance(merchant, 2 * DAY)
    expect(await listed(merchant)).toHaveLength(2)
    expect((await merchant.control('GET', '/rotation')).json.rotation.state).toBe('announced')
    await advance(merchant, 8 * DAY)
    // One Thursday lies in the last five days: a day before its end the old one signs no more.
    const [, next] = await listed(merchant)
    expect(await signatures(merchant, 3)).toEqual({ [next!.serial_no]: 3 })
  })
})

describe("a merchant's own certificate", () => {
  it('ends after five years as well', async () => {
    const merchant = await start()
    await advance(merchant, LIFE)
    expect((await merchant.get('/v3/certificates')).json.message).not.toBe('商户证书已过期')
    await advance(merchant, 1)
    expect((await merchant.get('/v3/certificates')).json.message).toBe('商户证书已过期')
  })
})

describe('a rotation by hand', () => {
  it('starts, grows, stops, starts again from nothing and finishes', async () => {
    const merchant = await start()
    const [old] = await listed(merchant)
    const started = (await merchant.control('POST', '/rotation', { share: 0.01 })).json
    expect(started.rotation).toMatchObject({ from: old!.serial_no, state: 'running', share: 0.01, automatic: false })
    const { to } = started.rotation
    expect((await listed(merchant)).map(({ serial_no }) => serial_no)).toEqual([old!.serial_no, to])

    await merchant.control('POST', '/rotation', { share: 50 })
    const mixed = await signatures(merchant, 40)
    expect(new Set(Object.keys(mixed))).toEqual(new Set([old!.serial_no, to]))
    const lower = await merchant.control('POST', '/rotation', { share: 20 })
    expect([lower.status, lower.json.code]).toEqual([409, 'SHARE_CANNOT_FALL'])

    expect((await merchant.control('DELETE', '/rotation')).json.rotation).toMatchObject({ state: 'stopped', share: 0 })
    expect(await signatures(merchant, 5)).toEqual({ [old!.serial_no]: 5 })
    expect(await listed(merchant)).toHaveLength(2)

    expect((await merchant.control('POST', '/rotation')).json.rotation).toMatchObject({ to, share: 0, automatic: true })
    await advance(merchant, 4 * DAY)
    expect((await merchant.control('GET', '/rotation')).json.rotation.share).toBe(0.01)
    const finished = await merchant.control('POST', '/rotation', { finish: true })
    expect(finished.json.rotation).toBeNull()
    expect(await signatures(merchant, 5)).toEqual({ [to]: 5 })
    // The old one is valid still: what was encrypted to it is opened.
    expect((await echo(merchant, old!)).status).toBe(200)
    expect((await merchant.control('DELETE', '/rotation')).json.code).toBe('NO_ROTATION')
  })

  it.each([[-1], [100.5], ['50'], [1.234]])('takes no share of %j', async (share) => {
    const merchant = await start()
    const answer = await merchant.control('POST', '/rotation', { share })
    expect([answer.status, answer.json.field]).toEqual([400, 'share'])
    expect((await merchant.control('GET', '/rotation')).json.rotation).toBeNull()
  })

  it('reaches notifications too, and makes one certificate however often it is asked for at once', async () => {
    const merchant = await start()
    await Promise.all([1, 2, 3].map(() => merchant.control('POST', '/rotation', { share: 50 })))
    await merchant.control('POST', '/rotation', { share: 100 })
    const both = await listed(merchant)
    expect(both).toHaveLength(2)
    const shop = new NotifyServer(fresh(merchant).credentials)
    try {
      await merchant.native('ROTATED1', { notify_url: await shop.listen() })
      await merchant.pay('ROTATED1')
      await advance(merchant, 1)
      expect(shop.received.map(({ headers, signed }) => [headers['wechatpay-serial'], signed])).toEqual([
        [both[1]!.serial_no, true],
      ])
    } finally {
      await shop.close()
    }
  })

  it('is brought back by a snapshot, and forgotten by a reset unless it was finished', async () => {
    const merchant = await start()
    const [old] = await listed(merchant)
    await merchant.control('POST', '/rotation', { share: 50 })
    const { rotation } = (await merchant.control('GET', '/rotation')).json
    await merchant.control('POST', '/snapshot', { name: 'half' })
    await merchant.control('POST', '/reset')
    expect((await listed(merchant)).map(({ serial_no }) => serial_no)).toEqual([old!.serial_no])
    await merchant.control('POST', '/restore', { name: 'half' })
    expect((await merchant.control('GET', '/rotation')).json.rotation).toEqual(rotation)
    await merchant.control('POST', '/rotation', { finish: true })
    await merchant.control('POST', '/reset')
    expect(await signatures(merchant, 3)).toEqual({ [rotation.to]: 3 })
  })

  it('outlives the process, with a file for each certificate', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wxtill-rotation-'))
    try {
      sandbox = await startWithFolder({ dataDir, clock: 'virtual', startAt: START })
      const merchant = new TestMerchant(sandbox)
      await merchant.control('POST', '/rotation', { share: 50 })
      const before = (await merchant.control('GET', '/rotation')).json
      await sandbox.close()
      sandbox = await startWithFolder({ dataDir, clock: 'virtual' })
      const again = new TestMerchant(sandbox)
      expect((await again.control('GET', '/rotation')).json).toEqual(before)
      expect((await listed(again)).map(({ serial_no }) => serial_no)).toEqual([
        before.rotation.from,
        before.rotation.to,
      ])
      for (const serial of [before.rotation.from, before.rotation.to])
        expect(existsSync(join(dataDir, 'platform', `wechatpay_${serial}.pem`))).toBe(true)
      expect(readdirSync(join(dataDir, 'platform')).filter((name) => name.startsWith('wechatpay_'))).toHaveLength(2)
      expect(Object.keys(await signatures(again, 40))).toHaveLength(2)
    } finally {
      await sandbox.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})

describe('a probe under a serial that is not known yet', () => {
  it('names the next certificate when it is made, else one that nobody has', async () => {
    const merchant = await start()
    let probed = 0
    const probe = async (): Promise<string> => {
      const action = { signtest_serial: 'next' }
      const number = `PROBED${++probed}`
      await merchant.control('POST', '/faults', { match: { number }, action, times: 1 })
      const answer = await fresh(merchant).native(number)
      expect([answer.status, answer.signed]).toEqual([200, false])
      expect(answer.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
      return answer.headers['wechatpay-serial']!
    }
    expect(await probe()).toMatch(/^[0-9A-F]{40}$/)
    expect((await fresh(merchant).native('PROBED1')).signed).toBe(true)
    await advance(merchant, LIFE - 200 * DAY)
    expect(await listed(merchant)).toHaveLength(1)
    const { rotation } = (await merchant.control('GET', '/rotation')).json
    expect(await probe()).toBe(rotation.to)
  })
})
