import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oaepDecrypt, oaepEncrypt, parsePrivateKey, parsePublicKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, type TestAnswer } from '../testing/test-merchant.ts'

/** Interfaces that have no business rules here: what makes them consistent is the shape of the catalogue alone. */

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const CARDS = '/v3/webizpay/employees/E1/quota-cards'
const WHO = { sp_mchid: '1900000001', sub_mchid: '1900000109' }
const ASKER = `?${new URLSearchParams(WHO).toString()}`
const STORES = '/v3/brand/partner/store/brandstores'

let sandbox: Sandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

function card(out_card_no: string, more: object = {}): Promise<TestAnswer> {
  const facts = {
    card_template_id: 'T1',
    amount: 5000,
    card_name: '餐补',
    effective_end_time: '2026-12-31T23:59:59+08:00',
  }
  return merchant.post(CARDS, { ...WHO, out_card_no, ...facts, ...more })
}

describe('what was made', () => {
  it('has an id of its own, and says back what was said', async () => {
    const [one, two] = [(await card('CARD0001')).json, (await card('CARD0002')).json]
    expect(one).toMatchObject({ out_card_no: 'CARD0001', employee_id: 'E1', sp_mchid: '1900000001' })
    expect(one.card_no).toMatch(/^\w+$/)
    expect(two.card_no).not.toBe(one.card_no)
  })

  it('is the same when it is made again under the same number', async () => {
    const one = await card('CARD0001')
    await card('CARD0002')
    expect((await card('CARD0001')).text).toBe(one.text)
  })

  it('can be asked for by its number and by its id, and answers the same every time', async () => {
    const { card_no } = (await card('CARD0001')).json
    const byId = await merchant.get(`${CARDS}/${card_no}${ASKER}`)
    expect(byId.json).toMatchObject({ card_no, out_card_no: 'CARD0001', amount: 5000, card_name: '餐补' })
    await sandbox.clock.advance(3_600_000)
    expect((await merchant.get(`${CARDS}/${card_no}${ASKER}`)).text).toBe(byId.text)
    const byNumber = await merchant.get(`/v3/webizpay/employees/E1/out-quota-cards/CARD0001${ASKER}`)
    expect(byNumber.json).toMatchObject({ card_no, card_template_id: 'T1' })
  })

  it('is another state after it was cancelled', async () => {
    const { card_no } = (await card('CARD0001')).json
    const cancelled = await merchant.post(`${CARDS}/${card_no}/cancel`, { ...WHO, reason: '离职' })
    expect(cancelled.json).toMatchObject({ card_no, card_state: 'DISABLED' })
    const after = (await merchant.get(`${CARDS}/${card_no}${ASKER}`)).json
    expect(after).toMatchObject({ card_state: cancelled.json.card_state, reason: '离职', amount: 5000 })
  })

  it('belongs to its merchant', async () => {
    const { card_no } = (await card('CARD0001')).json
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.get(`${CARDS}/${card_no}${ASKER}`)).status).toBe(404)
  })

  it('is gone after it was taken away', async () => {
    const { store_id } = (await merchant.post(STORES, await storeBody())).json
    expect((await merchant.get(`${STORES}/${store_id}?brand_id=1`)).status).toBe(200)
    await merchant.call('DELETE', `${STORES}/${store_id}`, { body: { brand_id: '1' } })
    expect((await merchant.get(`${STORES}/${store_id}?brand_id=1`)).status).toBe(404)
  })
})

describe('what was never made', () => {
  it('does not exist where it could have been made', async () => {
    const answer = await merchant.get(`${CARDS}/99${ASKER}`)
    expect([answer.status, answer.json.code, answer.signed]).toEqual([404, 'RESOURCE_NOT_EXISTS', true])
    expect((await merchant.post(`${CARDS}/99/cancel`, { ...WHO, reason: '离职' })).status).toBe(404)
  })

  it('is a sample where nothing here can make it, the same for the same question', async () => {
    const ask = (): Promise<TestAnswer> => merchant.get('/v3/merchant-service/complaints/4200000404201909069117582536')
    const one = await ask()
    expect(one.status).toBe(200)
    expect(one.json.transaction_id).toBe('4200000404201909069117582536')
    expect((await ask()).text).toBe(one.text)
  })
})

describe('what is remembered', () => {
  it('comes back after a restart, and asking again writes nothing', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wxtill-shape-'))
    try {
      const options = { dataDir, clock: 'virtual', startAt: START } as const
      const first = await startSandbox(options)
      merchant = new TestMerchant(first)
      const made = await card('CARD0001')
      const ask = (): Promise<TestAnswer> => merchant.get(`${CARDS}/${made.json.card_no}${ASKER}`)
      const size = (): number => statSync(join(dataDir, 'sandbox', 'state.jsonl')).size
      const asked = (await ask()).text
      const written = size()
      await ask()
      expect(size()).toBe(written)
      await first.close()
      const second = await startSandbox(options)
      merchant = new TestMerchant(second)
      expect((await card('CARD0001')).text).toBe(made.text)
      expect((await ask()).text).toBe(asked)
      await second.close()
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })

  it('follows snapshot, restore and reset', async () => {
    const { card_no } = (await card('CARD0001')).json
    const status = async (): Promise<number> => (await merchant.get(`${CARDS}/${card_no}${ASKER}`)).status
    await merchant.control('POST', '/snapshot', { name: 'one' })
    await merchant.control('POST', '/reset')
    expect(await status()).toBe(404)
    await merchant.control('POST', '/restore', { name: 'one' })
    expect(await status()).toBe(200)
  })

  it('is marked as a shape in the journal', async () => {
    await card('CARD0001')
    const { entries } = (await merchant.control('GET', '/journal')).json
    expect(entries.at(-1)).toMatchObject({ verdict: 'shape', path: CARDS })
  })
})

describe('encrypted fields', () => {
  const seal = (text: string): string => oaepEncrypt(text, parsePublicKey(merchant.credentials.public_key!.key))
  const named = (): { headers: Record<string, string> } => ({
    headers: { 'Wechatpay-Serial': merchant.credentials.public_key!.id },
  })
  const guide = {
    corpid: '1234567890',
    store_id: 1234,
    userid: 'robert',
    qr_code: 'https://open.example/qr',
    avatar: 'https://logo.example/a',
  }

  it('of a body are opened and checked', async () => {
    const ask = (mobile: string, call = named()): Promise<TestAnswer> =>
      merchant.post('/v3/smartguide/guides', { ...guide, name: seal('张三'), mobile }, call)
    expect((await ask(seal('13900000000'))).json.guide_id).toBeDefined()
    expect((await ask('13900000000')).json.message).toBe('请确认待处理的消息是否为加密后的密文')
    expect((await ask(seal('13900000000'), { headers: {} })).json.message).toContain('(Wechatpay-Serial)')
    // Encrypting nothing fills in nothing.
    expect((await ask(seal(''))).json.message).toContain('/body/mobile')
  })

  it('of a query are opened, those of an answer encrypted to the merchant', async () => {
    const ask = (mobile: string): Promise<TestAnswer> =>
      merchant.get(`/v3/smartguide/guides?store_id=1234&mobile=${encodeURIComponent(mobile)}`, named())
    const { data } = (await ask(seal('13900000000'))).json
    const key = parsePrivateKey(merchant.credentials.private_key)
    for (const field of ['name', 'mobile'].filter((name) => data[0][name] !== undefined)) {
      expect(oaepDecrypt(data[0][field] as string, key)).not.toBe('')
    }
    expect((await ask('13900000000')).json.message).toBe('请确认待处理的消息是否为加密后的密文')
  })
})

describe('a request', () => {
  it('may repeat a parameter that is a list', async () => {
    const rest = 'operation_type=AUTH_BINDING&fapiao_mode=TENCENT_DIGITAL_TAX&invite_code=1'
    const url = '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl'
    const list = (...types: string[]): string => types.map((type) => `fapiao_ability_type_list=${type}`).join('&')
    expect((await merchant.get(`${url}?${rest}&${list('BASE_ABILITY', 'REAL_ESTATE_ABILITY')}`)).status).toBe(200)
    const wrong = await merchant.get(`${url}?${rest}&${list('BASE_ABILITY', 'NONE')}`)
    expect(wrong.json.message).toContain('/query/fapiao_ability_type_list/1')
  })

  it('must carry the headers of its endpoint', async () => {
    const body = {
      partner: { type: 'APPID', appid: merchant.credentials.appid },
      authorized_data: { business_type: 'BUSIFAVOR_STOCK', stock_id: '1' },
    }
    const ask = (headers: Record<string, string>): Promise<TestAnswer> =>
      merchant.post('/v3/marketing/partnerships/build', body, { headers })
    expect((await ask({})).json.message).toContain('(Idempotency-Key)')
    expect((await ask({ 'Idempotency-Key': '12345' })).status).toBe(200)
  })
})

describe('certificates abroad', () => {
  it.each(['/v3/certificates', '/v3/global/certificates', '/hk/v3/certificates'])(
    '%s lists the certificate',
    async (url) => {
      const answer = await merchant.get(url)
      expect([answer.status, answer.signed]).toEqual([200, true])
      expect(answer.json.data[0].serial_no).toBe(answer.headers['wechatpay-serial'])
    },
  )
})

async function storeBody(): Promise<object> {
  const { catalogue, sampleRequest } = await import('@wxtill/catalogue')
  const found = catalogue.find('POST', STORES)
  if (!found || !('endpoint' in found)) throw new Error('no such endpoint')
  return sampleRequest(found.endpoint, { integer: () => 0 }).body!
}
