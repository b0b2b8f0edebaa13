import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { APPID, MCHID, openGround } from './platform.ts'
import { call, openStand, type Stand } from './stand.ts'

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'

/** @param lookEvery a clock turned far wants fewer looks for what other replicas did */
const open = async (engine: Parameters<typeof openStand>[0], lookEvery?: number) => {
  const stand = await openStand(engine, { merchant: { balance: 1_000_000 }, ...(lookEvery && { lookEvery }) })
  const { openid } = (await stand.control('GET', '/payers')).body.payers[1]
  return { stand, openid: openid as string }
}

const content = (openid: string, other: object = {}) => ({
  out_bill_no: 'T1',
  transfer_scene_id: '1000',
  openid,
  transfer_amount: 500,
  transfer_remark: '2020年4月报销',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
  ...other,
})

const until = async (stand: Stand, state: string, seconds = 60) => {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', '/v1/transfers/T1')
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

const there = (stand: Stand) =>
  stand.sandbox.journal
    .list({ limit: 1000 })
    .filter(({ method, path, status }) => method === 'POST' && path === BILLS && status === 200).length

const confirm = (stand: Stand, openid: string, package_info: string) =>
  stand.control('POST', '/phone/transfers/confirm', { openid, package_info })

const types = async (stand: Stand) =>
  (await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)

describeOnEachEngine('a transfer', (engine) => {
  it('waits for its user, is confirmed, succeeds, and is told once', async () => {
    const { stand, openid } = await open(engine)
    const { status, body } = await stand.api('POST', '/v1/transfers', content(openid))
    expect([status, body.state]).toEqual([201, 'wait_user_confirm'])
    expect(body.confirm).toEqual({
      mchId: stand.merchant.mchid,
      appId: stand.merchant.appid,
      package: expect.any(String),
    })
    await confirm(stand, openid, body.confirm.package)
    const done = await until(stand, 'succeeded')
    expect(done).toMatchObject({ transfer_amount: 500, ended_at: expect.any(String) })
    expect(done.confirm).toBeUndefined()
    expect(await types(stand)).toEqual(['transfer.waiting', 'transfer.succeeded'])
    const { body: timeline } = await stand.api('GET', '/v1/transfers/T1/timeline')
    expect(timeline.data.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['created', 'transfer', 'notification']),
    )
    const { body: list } = await stand.api('GET', '/v1/transfers?state=succeeded')
    expect(list.data).toMatchObject([{ id: done.id }])
  })

  it('succeeds without a notification, by looking', async () => {
    const { stand, openid } = await open(engine)
    await stand.fault({ event_type: 'MCHTRANSFER.BILL.FINISHED' }, { drop: 'all' })
    const { body } = await stand.api('POST', '/v1/transfers', content(openid))
    await confirm(stand, openid, body.confirm.package)
    await until(stand, 'succeeded', 60)
  })

  it('takes duplicates of the news, and news from two replicas, once', async () => {
    const { stand, openid } = await open(engine)
    await stand.fault({ event_type: 'MCHTRANSFER.BILL.FINISHED' }, { dup_parallel: true })
    const { body } = await stand.api('POST', '/v1/transfers', content(openid))
    await confirm(stand, openid, body.confirm.package)
    await until(stand, 'succeeded')
    await stand.advance(60)
    expect(await types(stand)).toEqual(['transfer.waiting', 'transfer.succeeded'])
  })

  it('that nobody confirms fails, and says why', async () => {
    const { stand, openid } = await open(engine, 3_600_000)
    await stand.api('POST', '/v1/transfers', content(openid))
    await stand.advance(24 * 3600 + 10)
    expect(await until(stand, 'failed')).toMatchObject({ failure: { code: 'OVERDUE_CLOSE' } })
  })

  it.each([
    ['accepted, but the answer was an error', { fail_after_commit: true }],
    ['not accepted', { fail_before_commit: true }],
    ['accepted, but answered with a rate limit', { rate_429: 'after_commit' }],
  ])('of unknown outcome moves money once: %s', async (_name, action) => {
    const { stand, openid } = await open(engine)
    await stand.fault({ method: 'POST', path: BILLS }, action, 3)
    const asked = content(openid, { user_name: '张三' })
    const { status } = await stand.api('POST', '/v1/transfers', asked)
    expect(status).toBe(201)
    await until(stand, 'wait_user_confirm', 200)
    const { body } = await stand.control('GET', `/phone/transfers?openid=${openid}`)
    expect(body.transfers).toHaveLength(1)
    expect(there(stand)).toBeLessThanOrEqual(1)
  })

  it('that could not be sent is sent by its job, once, on whichever replica', async () => {
    const { stand, openid } = await open(engine)
    await stand.fault({ method: 'POST', path: BILLS }, { fail_before_commit: true }, 4)
    expect((await stand.api('POST', '/v1/transfers', content(openid))).body.state).toBe('created')
    if (engine.name === 'postgres') await stand.another()
    await until(stand, 'wait_user_confirm', 60)
    expect(there(stand)).toBe(1)
  })

  it('without money in the account waits, and is sent when it is asked for again', async () => {
    const { stand, openid } = await open(engine)
    const dear = content(openid, { transfer_amount: 1_000_001, user_name: '张三' })
    const first = await stand.api('POST', '/v1/transfers', dear)
    expect(first.body).toMatchObject({ state: 'created', failure: { code: 'NOT_ENOUGH' } })
    await stand.control('POST', `/merchants/${stand.merchant.mchid}`, { balance: 2_000_000 })
    const again = await stand.api('POST', '/v1/transfers', dear)
    expect([again.status, again.body.id]).toEqual([200, first.body.id])
    await until(stand, 'wait_user_confirm', 5)
  })

  it('is the same when repeated, and another when its content differs', async () => {
    const { stand, openid } = await open(engine)
    const asked = content(openid, { user_name: '张三', transfer_amount: 1_000_001 })
    const one = await stand.api('POST', '/v1/transfers', asked)
    const two = await stand.api('POST', '/v1/transfers', asked)
    expect([two.status, two.body.id]).toEqual([200, one.body.id])
    expect((await stand.api('POST', '/v1/transfers', { ...asked, user_name: '李四' })).body).toMatchObject({
      code: 'OUT_BILL_NO_USED',
      field: 'user_name',
    })
    const infos = [{ info_type: '活动名称', info_content: '别的' }]
    expect(
      (await stand.api('POST', '/v1/transfers', { ...asked, transfer_scene_report_infos: infos })).body,
    ).toMatchObject({ code: 'OUT_BILL_NO_USED', field: 'transfer_scene_report_infos.0.info_content' })
    const key = { 'idempotency-key': 'k1' }
    const unnumbered = content(openid, { out_bill_no: undefined })
    const three = await stand.api('POST', '/v1/transfers', unnumbered, key)
    const four = await stand.api('POST', '/v1/transfers', unnumbered, key)
    expect([three.status, four.status, four.body.id]).toEqual([201, 200, three.body.id])
    const other = await stand.api('POST', '/v1/transfers', { ...unnumbered, transfer_amount: 501 }, key)
    expect(other.body).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', field: 'transfer_amount' })
  })

  it('asked for by many at once is made once', async () => {
    const { stand, openid } = await open(engine)
    const tills = engine.name === 'postgres' ? [stand.till, await stand.another()] : [stand.till]
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        call(`${tills[n % tills.length]?.url}/v1/transfers`, 'POST', content(openid), {
          authorization: `Bearer ${stand.apiKey}`,
        }),
      ),
    )
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(there(stand)).toBe(1)
  })

  it('refused by WeChat Pay says so', async () => {
    const { stand } = await open(engine)
    const { status, body } = await stand.api('POST', '/v1/transfers', content('oStranger'))
    expect([status, body.state, body.failure?.code]).toEqual([201, 'refused', 'INVALID_REQUEST'])
    expect(await types(stand)).toEqual(['transfer.failed'])
  })

  it('is cancelled, and never twice', async () => {
    const { stand, openid } = await open(engine)
    await stand.api('POST', '/v1/transfers', content(openid))
    const { status, body } = await stand.api('POST', '/v1/transfers/T1/cancel')
    expect([status, body.state]).toEqual([200, 'canceling'])
    await until(stand, 'cancelled')
    expect((await stand.api('POST', '/v1/transfers/T1/cancel')).body.state).toBe('cancelled')
    expect(await types(stand)).toEqual(['transfer.waiting', 'transfer.cancelled'])
  })

  it('whose cancel lost the race has succeeded', async () => {
    const { stand, openid } = await open(engine)
    await stand.api('POST', '/v1/transfers', content(openid))
    await stand.fault({ number: 'T1' }, { race: 'cancel_vs_confirm' })
    await stand.api('POST', '/v1/transfers/T1/cancel')
    await until(stand, 'succeeded')
  })

  it('whose cancel had no answer is cancelled by its job', async () => {
    const { stand, openid } = await open(engine)
    await stand.api('POST', '/v1/transfers', content(openid))
    await stand.fault({ method: 'POST', path: `${BILLS}/out-bill-no/T1/cancel` }, { fail_before_commit: true }, 2)
    expect((await stand.api('POST', '/v1/transfers/T1/cancel')).body).toMatchObject({ cancel_asked: true })
    await until(stand, 'cancelled', 120)
  })

  it('that is over, or was never sent, cannot be cancelled', async () => {
    const { stand, openid } = await open(engine)
    const { body } = await stand.api('POST', '/v1/transfers', content(openid))
    await confirm(stand, openid, body.confirm.package)
    await until(stand, 'succeeded')
    expect(await stand.api('POST', '/v1/transfers/T1/cancel')).toMatchObject({
      status: 409,
      body: { code: 'WRONG_STATE' },
    })
  })

  it.each([
    ['a name below 30 fen', { transfer_amount: 29, user_name: '张三' }, 'INVALID_FIELD', 'user_name'],
    ['no name from 2,000 yuan up', { transfer_amount: 200_000 }, 'MISSING_FIELD', 'user_name'],
    ['a number with other signs', { out_bill_no: 'T-1' }, 'INVALID_FIELD', 'out_bill_no'],
    ['an unknown scene', { transfer_scene_id: '9' }, 'INVALID_FIELD', 'transfer_scene_id'],
    ['a remark that is too long', { transfer_remark: '长'.repeat(33) }, 'INVALID_FIELD', 'transfer_remark'],
    ['no lines of the scene', { transfer_scene_report_infos: [] }, 'INVALID_FIELD', 'transfer_scene_report_infos'],
    ['part of a fen', { transfer_amount: 1.5 }, 'INVALID_FIELD', 'transfer_amount'],
  ])('with %s is refused before anything is recorded', async (_name, other, code, field) => {
    const { stand, openid } = await open(engine)
    const answer = await stand.api('POST', '/v1/transfers', content(openid, other))
    expect(answer).toMatchObject({ status: 400, body: { code, field } })
    expect((await stand.api('GET', '/v1/transfers')).body.data).toEqual([])
  })

  it('shows the real name nowhere, and forgets it once WeChat Pay has it', async () => {
    const { stand, openid } = await open(engine, 600_000)
    await stand.api('POST', '/v1/transfers', content(openid, { user_name: '欧阳娜娜', transfer_amount: 1_000_001 }))
    const kept = async () => await stand.database.kysely.selectFrom('transfer').select('user_name').executeTakeFirst()
    expect((await kept())?.user_name).not.toBeNull()
    await stand.control('POST', `/merchants/${stand.merchant.mchid}`, { balance: 2_000_000 })
    await stand.advance(601)
    await until(stand, 'wait_user_confirm', 30)
    await stand.api('POST', '/v1/transfers/T1/query')
    expect((await kept())?.user_name).toBeNull()
    const shown = [
      await stand.api('GET', '/v1/transfers/T1'),
      await stand.api('GET', '/v1/transfers/T1/timeline'),
      await stand.api('GET', '/v1/events'),
    ]
    expect(JSON.stringify(shown)).not.toContain('欧阳娜娜')
  })

  it('takes proven news before the answer of its request, and parks what is not about it', async () => {
    const ground = await openGround(engine, false)
    const { body } = await ground.api('POST', '/v1/transfers', content('o1', { openid: 'oUser' }))
    expect(body.state).toBe('created')
    const told = {
      mchid: MCHID,
      out_bill_no: 'T1',
      transfer_bill_no: '1330000071100999991182020050700019480001',
      state: 'SUCCESS',
      transfer_amount: 500,
      openid: 'oUser',
      create_time: '2026-06-09T18:13:20+08:00',
      update_time: '2026-06-09T18:13:22+08:00',
    }
    const news = (other: object, flaws = {}) =>
      ground.notify({ ...told, ...other }, { type: 'MCHTRANSFER.BILL.FINISHED', kind: 'transfer', flaws })
    const state = async () => (await ground.api('GET', '/v1/transfers/T1')).body
    expect((await news({}, { stranger: true })).status).toBe(401)
    for (const other of [
      { transfer_amount: 501 },
      { out_bill_no: 'T2' },
      { openid: 'oOther' },
      { mchid: '1900000110' },
    ])
      expect((await news(other)).status).toBe(200)
    expect(await state()).toMatchObject({ state: 'created', appid: APPID, attention: expect.any(String) })
    await Promise.all([news({}), news({})])
    expect(await state()).toMatchObject({ state: 'succeeded', ended_at: '2026-06-09T10:13:22.000Z' })
    expect((await ground.events()).filter((type) => type === 'transfer.succeeded')).toHaveLength(1)
    const { body: inbox } = await ground.api('GET', '/v1/notifications')
    const verdicts = inbox.data.map(({ verdict }: { verdict: string }) => verdict).toSorted()
    expect(verdicts).toEqual(['applied', 'duplicate', 'parked', 'parked', 'parked', 'parked', 'refused'])
  })
})
