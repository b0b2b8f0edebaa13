import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { call, openStand, type Stand } from './stand.ts'
import { events } from './v2-stand.ts'

const SEND = '/mmpaymkttransfers/sendredpack'
const BALANCE = 1_000_000

/** @param lookEvery a clock turned far wants fewer looks for what other replicas did */
const open = async (engine: Parameters<typeof openStand>[0], lookEvery?: number) => {
  const merchant = { balance: BALANCE }
  const stand = await openStand(engine, { tls: true, merchant, ...(lookEvery && { lookEvery }) })
  const { openid } = (await stand.control('GET', '/payers')).body.payers[0]
  return { stand, openid: openid as string }
}

const content = (re_openid: string, other: object = {}) => ({
  mch_billno: 'HB1',
  re_openid,
  total_amount: 300,
  send_name: '茶馆',
  wishing: '恭喜发财',
  act_name: '抽奖',
  remark: '快来抢',
  ...other,
})

const until = async (stand: Stand, state: string, seconds = 60) => {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', '/v1/red-packets/HB1')
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

const openPacket = (stand: Stand, openid: string) =>
  stand.control('POST', '/phone/red-packets/open', { openid, mch_billno: 'HB1' })
const onThePhone = async (stand: Stand, openid: string): Promise<unknown[]> =>
  (await stand.control('GET', `/phone/red-packets?openid=${openid}`)).body.red_packets
const balance = async (stand: Stand): Promise<number> =>
  (await stand.control('GET', '/merchants')).body.merchants[0].balance

describeOnEachEngine('a red packet', (engine) => {
  it('is sent, opened, and told once each', async () => {
    const { stand, openid } = await open(engine)
    const { status, body } = await stand.api('POST', '/v1/red-packets', content(openid))
    expect([status, body.state, body.detail_id]).toEqual([201, 'sending', expect.stringMatching(/^10000/)])
    await until(stand, 'sent')
    expect(await balance(stand)).toBe(BALANCE - 300)
    await openPacket(stand, openid)
    const done = await until(stand, 'received', 400)
    expect(done).toMatchObject({
      received_amount: 300,
      receipts: [{ openid, amount: 300 }],
      ended_at: expect.any(String),
    })
    expect(await events(stand)).toEqual(['red_packet.sent', 'red_packet.received'])
    const { body: timeline } = await stand.api('GET', '/v1/red-packets/HB1/timeline')
    expect(timeline.data.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['Created', 'Red packet requested', 'Red packet sent', 'Red packet received']),
    )
    const { body: list } = await stand.api('GET', `/v1/red-packets?state=received&re_openid=${openid}`)
    expect(list.data).toMatchObject([{ id: done.id }])
  })

  it('that nobody opens comes back after a day', async () => {
    const { stand, openid } = await open(engine, 3_600_000)
    await stand.api('POST', '/v1/red-packets', content(openid))
    await stand.advance(24 * 3600 + 3600)
    expect(await until(stand, 'returned', 10)).toMatchObject({ refund_amount: 300, received_amount: 0 })
    expect(await balance(stand)).toBe(BALANCE)
    expect(await events(stand)).toEqual(['red_packet.sent', 'red_packet.returned'])
  })

  it('for a group is opened share by share, and the rest comes back', async () => {
    const { stand, openid } = await open(engine, 3_600_000)
    const asked = content(openid, { hb_type: 'GROUP', total_amount: 1_000, total_num: 3 })
    await stand.api('POST', '/v1/red-packets', asked)
    const { amount } = (await openPacket(stand, openid)).body
    await stand.advance(25 * 3600)
    expect(await until(stand, 'returned', 10)).toMatchObject({
      received_amount: amount,
      refund_amount: 1_000 - amount,
      receipts: [{ openid, amount }],
    })
  })

  it.each([
    ['sent, but the answer was an error', { fail_after_commit: true }],
    ['not sent', { fail_before_commit: true }],
    ['sent, but the answer never came', { hang_ms: 60_000, commit: true }],
    ['sent, and said to be under way', { code: 'PROCESSING', commit: true }],
    ['sent, and said to have failed', { code: 'SEND_FAILED', commit: true }],
    ['not sent, by an error of the system', { code: 'SYSTEMERROR' }],
  ])('of unknown outcome moves money once: %s', async (_name, action) => {
    const { stand, openid } = await open(engine)
    await stand.fault({ path: SEND }, action, 3)
    expect((await stand.api('POST', '/v1/red-packets', content(openid))).status).toBe(201)
    await until(stand, 'sent', 200)
    expect(await onThePhone(stand, openid)).toHaveLength(1)
    expect(await balance(stand)).toBe(BALANCE - 300)
  })

  it('that could not be sent is sent by its job, once, on whichever replica', async () => {
    const { stand, openid } = await open(engine)
    await stand.fault({ path: SEND }, { fail_before_commit: true }, 4)
    expect((await stand.api('POST', '/v1/red-packets', content(openid))).body.state).toBe('created')
    if (engine.name === 'postgres') await stand.another()
    await until(stand, 'sent', 60)
    expect(await balance(stand)).toBe(BALANCE - 300)
  })

  it('of which nobody knows for three days goes to a person, and is still sent when it can be', async () => {
    const { stand, openid } = await open(engine)
    await stand.fault({ path: SEND }, { code: 'SEND_FAILED' }, 1_000)
    expect((await stand.api('POST', '/v1/red-packets', content(openid))).body.state).toBe('created')
    await sql`update red_packet set created_at = created_at - interval '73 hours'`.execute(stand.database.kysely)
    await stand.advance(60)
    await stand.advance(600)
    const { body } = await stand.api('GET', '/v1/red-packets/HB1')
    expect(body).toMatchObject({ state: 'created', attention: expect.stringContaining('three days') })
    expect(await events(stand)).toEqual(['red_packet.attention'])
    await stand.control('DELETE', '/faults')
    await stand.advance(600)
    await until(stand, 'sent', 60)
    expect(await balance(stand)).toBe(BALANCE - 300)
  })

  it('asked for, and about, by many at once on two replicas is sent, told and booked back once', async () => {
    const { stand, openid } = await open(engine, 3_600_000)
    const tills = engine.name === 'postgres' ? [stand.till, await stand.another()] : [stand.till]
    const eight = (method: string, path: string, body?: object) =>
      Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          call(`${tills[n % tills.length]?.url}/v1/red-packets${path}`, method, body, {
            authorization: `Bearer ${stand.apiKey}`,
          }),
        ),
      )
    const made = await eight('POST', '', content(openid))
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1)
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1)
    await eight('POST', '/HB1/query')
    expect(await balance(stand)).toBe(BALANCE - 300)
    await stand.sandbox.clock.advance(25 * 3_600_000)
    const states = (await eight('POST', '/HB1/query')).map(({ body }) => body.state)
    expect(new Set(states)).toEqual(new Set(['returned']))
    expect(await events(stand)).toEqual(['red_packet.sent', 'red_packet.returned'])
    const { body } = await stand.api('GET', `/v1/ledger/entries?mchid=${stand.merchant.mchid}&account=transfers`)
    expect(body.data.map(({ fen }: { fen: number }) => fen).toSorted()).toEqual([-300, 300])
  })

  it('asked for with one Idempotency-Key is one, whatever its number', async () => {
    const { stand, openid } = await open(engine)
    const [key, asked] = [{ 'idempotency-key': 'k1' }, content(openid, { mch_billno: undefined })]
    const one = await stand.api('POST', '/v1/red-packets', asked, key)
    const two = await stand.api('POST', '/v1/red-packets', asked, key)
    expect([one.status, two.status, two.body.id]).toEqual([201, 200, one.body.id])
    const other = await stand.api('POST', '/v1/red-packets', { ...asked, wishing: '新年好' }, key)
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_MISMATCH', field: 'wishing' } })
    expect(await onThePhone(stand, openid)).toHaveLength(1)
  })

  it('without money in the account waits, and is sent when it is asked for again', async () => {
    const { stand, openid } = await open(engine)
    await stand.control('POST', `/merchants/${stand.merchant.mchid}`, { balance: 100 })
    const first = await stand.api('POST', '/v1/red-packets', content(openid))
    expect(first.body).toMatchObject({ state: 'created', failure: { code: 'NOT_ENOUGH' } })
    await stand.control('POST', `/merchants/${stand.merchant.mchid}`, { balance: BALANCE })
    const again = await stand.api('POST', '/v1/red-packets', content(openid))
    expect([again.status, again.body.id]).toEqual([200, first.body.id])
    await until(stand, 'sent', 5)
  })

  it('that WeChat Pay refuses says so, and a number used with other content is refused here', async () => {
    const { stand, openid } = await open(engine)
    const { body } = await stand.api('POST', '/v1/red-packets', content('oNobody'))
    expect(body).toMatchObject({ state: 'refused', failure: { code: 'OPENID_ERROR' } })
    expect(await events(stand)).toEqual(['red_packet.failed'])
    expect((await stand.api('POST', '/v1/red-packets', content(openid))).body).toMatchObject({
      code: 'MCH_BILLNO_USED',
      field: 're_openid',
    })
  })

  it.each<[string, object, string]>([
    ['less than a yuan a share', { total_amount: 99 }, 'total_amount'],
    ['more than 200 yuan a share', { total_amount: 20_001 }, 'total_amount'],
    ['less than a yuan a share of a group', { hb_type: 'GROUP', total_num: 4 }, 'total_amount'],
    ['less than a fen a share', { hb_type: 'GROUP', total_num: 301, scene_id: 'PRODUCT_1' }, 'total_amount'],
    ['several shares for one', { total_num: 2, total_amount: 400 }, 'total_num'],
    ['a number that is too long', { mch_billno: 'A'.repeat(29) }, 'mch_billno'],
    ['no wishing', { wishing: '' }, 'wishing'],
    ['a name of more bytes than APIv2 takes', { send_name: '茶'.repeat(11) }, 'send_name'],
    ['a wishing of more bytes than APIv2 takes', { wishing: '福'.repeat(43) }, 'wishing'],
    ['an unknown scene', { scene_id: 'PRODUCT_9' }, 'scene_id'],
    ['an address that is none', { client_ip: '::1' }, 'client_ip'],
  ])('with %s is refused before anything is sent', async (_name, other, field) => {
    const { stand, openid } = await open(engine)
    const { status, body } = await stand.api('POST', '/v1/red-packets', content(openid, other))
    expect([status, body.field]).toEqual([400, field])
    expect(await onThePhone(stand, openid)).toEqual([])
  })

  it.each<[string, object]>([
    ['certificate', { certificate: undefined }],
    ['APIv2 key', { apiV2Key: undefined }],
  ])('of a merchant without its %s is refused, and the number stays free', async (missing, config) => {
    const stand = await openStand(engine, { tls: true, config })
    const { status, body } = await stand.api('POST', '/v1/red-packets', content('oPayer'))
    expect([status, body.code]).toEqual([409, 'V2_NOT_READY'])
    expect(body.message).toContain(missing)
    expect((await stand.api('GET', '/v1/red-packets/HB1')).status).toBe(404)
  })
})
