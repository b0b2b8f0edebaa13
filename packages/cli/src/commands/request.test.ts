import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CommandContext } from '../command.ts'
import { main } from '../main.ts'
import { changeFacts, MerchantCopies } from '../testing/merchant-copies.ts'

let copies: MerchantCopies
let folder: string
beforeAll(async () => {
  copies = await MerchantCopies.start()
  folder = await copies.copy()
})
afterEach(() => copies.calm())
afterAll(() => copies.close())

async function request(argv: string[], more: Partial<CommandContext> = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(['request', '--merchant-dir', folder, '--base-url', copies.sandbox.url, ...argv], {
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
    env: {},
    signal: new AbortController().signal,
    ...more,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

let orders = 0
const order = () => ({
  appid: copies.sandbox.merchants[0]!.appid,
  mchid: '1900000001',
  description: '一杯咖啡',
  out_trade_no: `REQUEST${String(orders++).padStart(6, '0')}`,
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
})

async function calls(): Promise<number> {
  const { entries } = (await (await fetch(`${copies.sandbox.url}/_sandbox/journal`)).json()) as { entries: unknown[] }
  return entries.length
}

describe('wxtill request', () => {
  it('prints the verified answer as one line for programs, and over several for people', async () => {
    const ordered = await request(['POST /v3/pay/transactions/native', '--body', JSON.stringify(order())])
    expect(ordered).toEqual({ code: 0, out: expect.stringMatching(/^\{"code_url":"weixin:[^\n]+"\}$/), err: '' })
    const pretty = await request(['GET', '/v3/certificates'], { terminal: true })
    expect(pretty.out).toMatch(/^\{\n {2}"data": \[/)
  })

  it('takes the body from a file or a pipe, and fills a template', async () => {
    const first = order()
    await writeFile(join(copies.root, 'order.json'), JSON.stringify(first))
    expect(
      (await request(['POST /v3/pay/transactions/native', '--body', `@${join(copies.root, 'order.json')}`])).code,
    ).toBe(0)
    const input = (async function* piped() {
      yield Buffer.from('{"mchid":')
      yield '"1900000001"}'
    })()
    const close = 'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close'
    const path = `out_trade_no=${first.out_trade_no}`
    expect(await request([close, '--path', path, '--body', '-'], { input })).toEqual({ code: 0, out: '', err: '' })
    const query = [
      'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      '--path',
      path,
      '--query',
      'mchid=1900000001',
    ]
    expect(JSON.parse((await request(query)).out)).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('encrypts and decrypts fields by itself', async () => {
    const body = { echo_message: 'a', encrypted_echo_message: '张三' }
    const { out } = await request(['POST /v3/security/echo', '--body', JSON.stringify(body)])
    expect(JSON.parse(out)).toEqual(body)
  })

  it('leaves with 1 and the reason when WeChat Pay refuses', async () => {
    const { code, out, err } = await request(['GET /v3/pay/transactions/out-trade-no/NOTHING1?mchid=1900000001'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('answered 404 ORDER_NOT_EXIST')
    expect(err).toMatch(/Request-ID \w+-\d+/)
  })

  it('leaves with 1 when the sdk refuses before anything is sent', async () => {
    const body = JSON.stringify({ ...order(), amount: { total: 1.5 } })
    const before = await calls()
    const { code, err } = await request(['POST /v3/pay/transactions/native', '--body', body])
    expect(code).toBe(1)
    expect(err).toContain('/amount/total: is 1.5, not a whole number of fen.')
    expect(await calls()).toBe(before)
  })

  it('leaves with 3 when nobody knows whether it was done', async () => {
    await copies.fault('/v3/pay/transactions/native', { fail_after_commit: true })
    const { code, out, err } = await request(['POST /v3/pay/transactions/native', '--body', JSON.stringify(order())])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('Outcome unknown: it may have happened.')
  })

  it.each([
    [['GET /v3/certificate'], /Did you mean 'GET \/v3\/certificates'\?/],
    [['POST /v3/security/echo', '--body', '{'], /The body is not a JSON object/],
    [['POST /v3/security/echo', '--body', '[]'], /it is not an object/],
    [['POST /v3/security/echo', '--body', '-'], /The body is not a JSON object/],
    [['POST /v3/security/echo', '--body', '@/nonexistent.json'], /Cannot read \/nonexistent\.json: ENOENT/],
  ])('leaves with 2 for %j', async (argv, message) => {
    expect(await request(argv)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) })
  })

  it('points at the doctor when the configuration is broken', async () => {
    const broken = await copies.copy()
    await changeFacts(broken, { api_v3_key: 'canary-secret' })
    const { code, err } = await request(['GET /v3/certificates', '--merchant-dir', broken])
    expect(code).toBe(1)
    expect(err).toContain('apiV3Key: The APIv3 key must be 32 bytes long')
    expect(err).toContain('wxtill doctor')
    expect(err).not.toContain('canary-secret')
    await rm(join(broken, 'apiclient_key.pem'))
    expect((await request(['GET /v3/certificates', '--merchant-dir', broken])).err).toContain(
      'apiclient_key.pem is missing',
    )
  })
})

describe('wxtill request --dry-run', () => {
  it('shows the message and headers, hides the signature, and sends nothing', async () => {
    const body = order()
    const before = await calls()
    const argv = ['POST /v3/pay/transactions/native', '--body', JSON.stringify(body), '--dry-run']
    const { code, out } = await request(argv)
    expect(code).toBe(0)
    expect(await calls()).toBe(before)
    expect(out).toContain(`Not sent: POST ${copies.sandbox.url}/v3/pay/transactions/native`)
    expect(out).toMatch(/^ {2}POST\n {2}\/v3\/pay\/transactions\/native\n {2}\d{10}\n {2}[0-9A-F]{32}\n {2}\{"appid"/m)
    expect(out).toContain(`  ${JSON.stringify(body)}\n`)
    expect(out).toMatch(/Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000001",.*signature="\(hidden\)"/)
    expect(out).toMatch(/Wechatpay-Serial: PUB_KEY_ID_\w+/)
  })

  it('signs the query as it travels', async () => {
    const { out } = await request(['GET /v3/pay/transactions/out-trade-no/A%7C1?mchid=1900000001', '--dry-run'])
    expect(out).toContain('\n  /v3/pay/transactions/out-trade-no/A%7C1?mchid=1900000001\n')
  })

  it('needs no platform key at hand', async () => {
    const lonely = await copies.copy()
    await rm(join(lonely, '../../platform'), { recursive: true })
    const before = await calls()
    const { code, out } = await request(['GET /v3/certificates', '--dry-run', '--merchant-dir', lonely])
    expect(code).toBe(0)
    expect(out).toContain('Wechatpay-Serial: (the platform certificate in use, downloaded before the call)')
    expect(await calls()).toBe(before)
  })
})
