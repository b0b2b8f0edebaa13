import { createHash } from 'node:crypto'
import { oaepDecrypt, parsePrivateKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type ControlAnswer } from '../../testing/test-merchant.ts'

const DAY = 86_400_000
const SERVICE = '/v3/merchant-service'

let sandbox: Sandbox
let merchant: TestMerchant
let shop: NotifyServer
let url: string
let openid: string

beforeEach(async () => {
  // 18:13:20 in Beijing.
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(merchant.credentials)
  url = await shop.listen()
  openid = (await merchant.control('GET', '/payers')).json.payers[0].openid
})

afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

/** A payer complains about an order that was paid for it. */
async function complain(number: string, more: object = {}): Promise<ControlAnswer['json']> {
  await merchant.native(number)
  await merchant.pay(number, { openid })
  const raised = await merchant.control('POST', '/phone/complaints', {
    openid,
    out_trade_no: number,
    detail: '没有收到货',
    ...more,
  })
  expect(raised.status).toBe(201)
  return raised.json
}

const detail = async (id: string) => (await merchant.get(`${SERVICE}/complaints-v2/${id}`)).json
const act = (id: string, what: string, body: object = {}) =>
  merchant.post(`${SERVICE}/complaints-v2/${id}/${what}`, { complainted_mchid: merchant.credentials.mchid, ...body })
const listen = () => merchant.post(`${SERVICE}/complaint-notifications`, { url })

/** The actions that were told. */
async function told(): Promise<[event: string, action: string][]> {
  await sandbox.clock.advance(0)
  return shop.received.map(({ event_type, resource }) => [event_type, resource.action_type])
}

async function steps(id: string): Promise<string[]> {
  const { json } = await merchant.get(`${SERVICE}/complaints-v2/${id}/negotiation-historys`)
  return json.data.map(({ operate_type }: { operate_type: string }) => operate_type)
}

describe('a complaint', () => {
  it('reaches the merchant with what the payer said, the telephone number encrypted to it', async () => {
    await listen()
    const { complaint_id } = await complain('COMPL001', { type: 'REFUND', phone: '13800000000', refund_amount: 100 })
    expect(await told()).toEqual([['COMPLAINT.CREATE', 'CREATE_COMPLAINT']])
    expect(shop.received[0]).toMatchObject({ signed: true, resource: { complaint_id } })
    const { json, signed } = await merchant.get(`${SERVICE}/complaints-v2/${complaint_id}`)
    const { transaction_id } = (await merchant.query('COMPL001')).json
    expect([signed, json]).toEqual([
      true,
      {
        complaint_id,
        complaint_time: '2026-06-09T18:13:20+08:00',
        complaint_detail: '没有收到货',
        complaint_state: 'PENDING',
        complainted_mchid: merchant.credentials.mchid,
        payer_phone: expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/),
        payer_openid: openid,
        complaint_order_info: [{ transaction_id, out_trade_no: 'COMPL001', amount: 100 }],
        complaint_media_list: [],
        complaint_full_refunded: false,
        incoming_user_response: false,
        problem_description: '申请退款',
        problem_type: 'REFUND',
        apply_refund_amount: 100,
        user_complaint_times: 1,
        user_tag_list: [],
        in_platform_service: false,
        need_immediate_service: false,
      },
    ])
    expect(oaepDecrypt(json.payer_phone, parsePrivateKey(merchant.credentials.private_key))).toBe('13800000000')
  })

  it('goes from PENDING over PROCESSING to PROCESSED, and begins anew when the payer goes on', async () => {
    await listen()
    const { complaint_id: id } = await complain('COMPL002')
    const states: string[] = []
    const say = (detail: string) => merchant.control('POST', `/phone/complaints/${id}/follow-up`, { openid, detail })
    const look = async (): Promise<void> => {
      const { complaint_state, incoming_user_response, user_complaint_times } = await detail(id)
      states.push(`${complaint_state} ${incoming_user_response} ${user_complaint_times}`)
    }
    expect((await act(id, 'response', { response_content: '您好，正在查。' })).status).toBe(204)
    await look()
    await say('快一点')
    await look()
    expect((await act(id, 'complete')).status).toBe(204)
    await look()
    expect((await act(id, 'complete')).status).toBe(204)
    await say('还是没有')
    await look()
    expect(states).toEqual(['PROCESSING false 1', 'PROCESSING true 1', 'PROCESSED false 1', 'PENDING true 2'])
    expect(await steps(id)).toEqual([
      'USER_CREATE_COMPLAINT',
      'MERCHANT_RESPONSE',
      'USER_RESPONSE',
      'MERCHANT_CONFIRM_COMPLETE',
      'USER_CONTINUE_COMPLAINT',
    ])
    expect(await told()).toEqual([
      ['COMPLAINT.CREATE', 'CREATE_COMPLAINT'],
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_RESPONSE'],
      ['COMPLAINT.STATE_CHANGE', 'USER_RESPONSE'],
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_CONFIRM_COMPLETE'],
      ['COMPLAINT.STATE_CHANGE', 'CONTINUE_COMPLAINT'],
    ])
  })

  it('can be withdrawn by its payer, once', async () => {
    const { complaint_id: id } = await complain('COMPL003')
    const withdraw = () => merchant.control('POST', `/phone/complaints/${id}/withdraw`, { openid })
    expect((await withdraw()).json.complaint_state).toBe('PROCESSED')
    expect((await withdraw()).json.code).toBe('COMPLAINT_CLOSED')
    const answer = await act(id, 'response', { response_content: '您好' })
    expect([answer.status, answer.json.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  it('shows that the money came back', async () => {
    await listen()
    const { complaint_id: id } = await complain('COMPL004', { type: 'REFUND' })
    expect((await act(id, 'update-refund-progress', { action: 'APPROVE', complainted_mchid: undefined })).status).toBe(
      204,
    )
    for (const [number, part] of [
      ['RC1', 40],
      ['RC2', 60],
    ] as const) {
      await merchant.refund('COMPL004', number, part)
      await sandbox.clock.advance(60_000)
    }
    expect((await detail(id)).complaint_full_refunded).toBe(true)
    expect((await steps(id)).slice(1)).toEqual([
      'MERCHANT_APPROVE_REFUND',
      'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE',
      'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE',
    ])
    expect((await told()).map(([, action]) => action)).toEqual([
      'CREATE_COMPLAINT',
      'MERCHANT_APPROVE_REFUND',
      'REFUND_SUCCESS',
      'REFUND_SUCCESS',
    ])
  })

  it('is answered with pictures that the merchant uploaded', async () => {
    const { complaint_id: id } = await complain('COMPL005')
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    const meta = JSON.stringify({ filename: 'a.png', sha256: createHash('sha256').update(png).digest('hex') })
    const raw = Buffer.concat([
      Buffer.from(
        `--b\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n` +
          '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
      ),
      png,
      Buffer.from('\r\n--b--\r\n'),
    ])
    const { media_id } = (
      await merchant.post(`${SERVICE}/images/upload`, undefined, {
        raw,
        signs: { body: meta },
        headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
      })
    ).json
    const unknown = await act(id, 'response', { response_content: '见图', response_images: ['nothing.png'] })
    expect([unknown.status, unknown.json.code]).toEqual([400, 'INVALID_REQUEST'])
    await act(id, 'response', { response_content: '见图', response_images: [media_id] })
    const { data } = (await merchant.get(`${SERVICE}/complaints-v2/${id}/negotiation-historys?limit=1&offset=1`)).json
    const [picture] = data[0].complaint_media_list.media_url
    expect((await merchant.get(new URL(picture).pathname)).bytes.equals(png)).toBe(true)
  })
})

describe('the list of complaints', () => {
  it('holds the days asked for, the newest first, part by part', async () => {
    await complain('COMPL011')
    await sandbox.clock.advance(DAY)
    await complain('COMPL012')
    await complain('COMPL013')
    const numbers = async (query: string): Promise<string[]> => {
      const { json } = await merchant.get(`${SERVICE}/complaints-v2?${query}`)
      return json.data.map((found: ControlAnswer['json']) => found.complaint_order_info[0].out_trade_no)
    }
    expect(await numbers('begin_date=2026-06-09&end_date=2026-06-10')).toEqual(['COMPL013', 'COMPL012', 'COMPL011'])
    expect(await numbers('begin_date=2026-06-10&end_date=2026-06-10')).toEqual(['COMPL013', 'COMPL012'])
    expect(await numbers('begin_date=2026-06-09&end_date=2026-06-10&limit=1&offset=1')).toEqual(['COMPL012'])
    expect(await numbers('begin_date=2026-06-09&end_date=2026-06-10&complainted_mchid=1900000109')).toEqual([])
  })

  it('needs days that are days, in their order', async () => {
    const ask = async (query: string): Promise<[number, string]> => {
      const { status, json } = await merchant.get(`${SERVICE}/complaints-v2?${query}`)
      return [status, json.code]
    }
    expect(await ask('begin_date=2026-6-9&end_date=2026-06-10')).toEqual([400, 'PARAM_ERROR'])
    expect(await ask('begin_date=2026-06-10&end_date=2026-06-09')).toEqual([400, 'INVALID_REQUEST'])
  })

  it('and each complaint are only for the merchant complained about', async () => {
    const { complaint_id: id } = await complain('COMPL014')
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.get(`${SERVICE}/complaints-v2/${id}`)).json.code).toBe('INVALID_REQUEST')
    expect((await other.get(`${SERVICE}/complaints-v2?begin_date=2026-06-09&end_date=2026-06-09`)).json.data).toEqual(
      [],
    )
    expect((await act(id, 'complete', { complainted_mchid: '1900000109' })).json.code).toBe('INVALID_REQUEST')
  })
})

describe('the address for complaints', () => {
  it('is made, asked for, changed and deleted', async () => {
    const path = `${SERVICE}/complaint-notifications`
    const { mchid } = merchant.credentials
    expect((await merchant.get(path)).json.code).toBe('INVALID_REQUEST')
    expect((await merchant.call('PUT', path, { body: { url } })).json.code).toBe('INVALID_REQUEST')
    expect((await listen()).json).toEqual({ mchid, url })
    expect((await listen()).json.code).toBe('INVALID_REQUEST')
    const moved = `${url}/complaints`
    expect((await merchant.call('PUT', path, { body: { url: moved } })).json).toEqual({ mchid, url: moved })
    expect((await merchant.get(path)).json).toEqual({ mchid, url: moved })
    expect((await merchant.call('DELETE', path)).status).toBe(204)
    expect((await merchant.get(path)).status).toBe(400)
    await complain('COMPL021')
    expect(await told()).toEqual([])
  })

  it('needs a path', async () => {
    const answer = await merchant.post(`${SERVICE}/complaint-notifications`, { url: 'https://shop.example' })
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
    expect(answer.json.message).toContain('/body/url')
  })
})

describe('the phone', () => {
  it('shows the payer what was complained about and said', async () => {
    const { complaint_id } = await complain('COMPL031', { phone: '13800000000' })
    const { complaints } = (await merchant.control('GET', `/phone/complaints?openid=${openid}`)).json
    expect(complaints).toEqual([
      expect.objectContaining({
        complaint_id,
        merchant_name: '小卖部示例店',
        payer_phone: '13800000000',
        history: [expect.objectContaining({ operate_type: 'USER_CREATE_COMPLAINT', operate_details: '没有收到货' })],
      }),
    ])
  })

  it('refuses a complaint about what somebody else paid, and one that says nothing', async () => {
    const { complaint_id } = await complain('COMPL032')
    const [, poor] = (await merchant.control('GET', '/payers')).json.payers
    const ask = (body: object) => merchant.control('POST', '/phone/complaints', { out_trade_no: 'COMPL032', ...body })
    expect((await ask({ openid: poor.openid, detail: '没有收到货' })).json.code).toBe('ORDER_NOT_EXIST')
    expect((await ask({ openid, detail: '' })).json.field).toBe('detail')
    const stranger = await merchant.control('POST', `/phone/complaints/${complaint_id}/withdraw`, {
      openid: poor.openid,
    })
    expect([stranger.status, stranger.json.code]).toEqual([404, 'UNKNOWN_COMPLAINT'])
  })
})
