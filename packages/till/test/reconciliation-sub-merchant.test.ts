import { expect, it } from 'vitest'
import { gunzipSync } from 'node:zlib'
import type { MerchantCredentials } from '@wxtill/sandbox'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import type { MerchantConfig } from '../src/merchants/registry.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { type Answer, openStand, type PaymentBody, type Stand } from './stand.ts'

interface Partner {
  stand: Stand
  noodles: MerchantCredentials
  tea: MerchantCredentials
  /** A payment of the partner's own, and one of each sub-merchant, the second with a part of it given back. */
  paid: { own: PaymentBody; noodles: PaymentBody; tea: PaymentBody }
  date: string
}

/** The morning after a day on which a partner and two sub-merchants of it have sold. */
async function openPartner(engine: TestEngine, config: Partial<MerchantConfig> = {}): Promise<Partner> {
  const stand = await openStand(engine, { lookEvery: 3_600_000, config, tls: config.apis !== undefined })
  const partner = stand.merchant.mchid
  const noodles = await stand.sandbox.createMerchant({ name: '面馆', partner })
  const tea = await stand.sandbox.createMerchant({ name: '茶馆', partner })
  await untilTen(stand)
  await stand.advance(7200)
  const sell = async (total: number, sub_mchid?: string) => {
    const made = await stand.create({ amount: { total }, ...(sub_mchid !== undefined && { sub_mchid }) })
    const body = sub_mchid === undefined ? {} : { sub_mchid }
    expect((await stand.control('POST', `/orders/${partner}/${made.out_trade_no}/pay`, body)).status).toBe(200)
    return stand.until(made.id, 'paid')
  }
  const paid = { own: await sell(1000), noodles: await sell(2000, noodles.mchid), tea: await sell(3000, tea.mchid) }
  await stand.api('POST', '/v1/refunds', { payment_id: paid.tea.id, amount: { refund: 500 } })
  await stand.advance(300)
  const date = dayOf(stand.sandbox.clock.now())
  await untilTen(stand)
  return { stand, noodles, tea, paid, date }
}

/** Turns the clock to the next ten o'clock of Shanghai, when bills are ready. */
async function untilTen(stand: Stand): Promise<void> {
  const now = stand.sandbox.clock.now()
  await stand.advance((nextTen(now) - now) / 1000 + 1)
}

/** Has a day compared. @returns what the API then tells of it */
async function compared({ stand, date }: Partner, sub_mchid?: string) {
  // What was downloaded at this moment is not downloaded again.
  await stand.advance(1)
  const { status, body } = await stand.api('POST', '/v1/reconciliations', { date, sub_mchid })
  expect(status, JSON.stringify(body)).toBe(202)
  await stand.till.drain()
  return (await stand.api('GET', `/v1/reconciliations/${body.id}`)).body
}

const found = async ({ stand }: Partner, { id }: { id: string }) =>
  (await stand.api('GET', `/v1/reconciliations/${id}/differences?state=open`)).body.data

const send = async ({ stand }: Partner, text: string, query: string): Promise<Answer> => {
  const response = await fetch(`${stand.till.url}/v1/bills?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stand.apiKey}`, 'content-type': 'application/octet-stream' },
    body: text,
  })
  return { status: response.status, body: await response.json() }
}

/** Bills as they are kept, oldest first. */
async function kept({ stand }: Partner): Promise<{ type: string; text: string }[]> {
  const { kysely } = stand.database
  const files = await kysely.selectFrom('bill_file').selectAll().orderBy('created_at').orderBy('id').execute()
  const pieces = await kysely.selectFrom('bill_piece').selectAll().execute()
  return files.map(({ id, type }) => {
    const piece = pieces.find(({ file_id }) => file_id === id)!
    return { type, text: gunzipSync(piece.bytes).toString() }
  })
}

describeOnEachEngine('the bill of one sub-merchant', (engine) => {
  it('is compared with what is its own, on a day of its own', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    const { stand, noodles, tea, paid, date } = partner
    const whole = await compared(partner)
    expect(whole).toMatchObject({
      state: 'agreed',
      totals: { payments: 3, payment_total: 6000, refunds: 1, matched: 4 },
    })
    expect(whole).not.toHaveProperty('sub_mchid')
    const { mchid } = stand.merchant
    expect(await compared(partner, noodles.mchid)).toMatchObject({
      state: 'agreed',
      mchid,
      sub_mchid: noodles.mchid,
      totals: { payments: 1, payment_total: 2000, refunds: 0, matched: 1, flows: 2 },
    })
    expect(await compared(partner, tea.mchid)).toMatchObject({
      state: 'agreed',
      sub_mchid: tea.mchid,
      totals: { payments: 1, payment_total: 3000, refunds: 1, refund_total: 500, matched: 2, flows: 4 },
    })
    for (const { type, text } of (await kept(partner)).filter((file) => file.type === `ALL ${noodles.mchid}`)) {
      expect([type, text.includes(paid.noodles.transaction_id!), text.includes(paid.tea.transaction_id!)]).toEqual([
        `ALL ${noodles.mchid}`,
        true,
        false,
      ])
    }
    const { data } = (await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)).body
    const listed = data.filter((day: { date: string }) => day.date === date)
    expect(listed.map((day: { sub_mchid?: string }) => day.sub_mchid)).toEqual([
      undefined,
      ...[noodles.mchid, tea.mchid].toSorted(),
    ])
    expect(listed[0]).toEqual(whole)
  })

  it('is found out alone when it is corrupted, and says whose it is', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    const { stand, noodles, tea, paid, date } = partner
    await compared(partner)
    await stand.fault({ path: '/v3/bill/tradebill' }, { omit_row: paid.tea.out_trade_no })
    expect(await compared(partner, noodles.mchid)).toMatchObject({ state: 'agreed' })
    const day = await compared(partner, tea.mchid)
    expect(day).toMatchObject({ state: 'different', differences: { open: { count: 2, amount: 3500 } } })
    const differences = await found(partner, day)
    const missing = { kind: 'missing_there', payment_id: paid.tea.id, sub_mchid: tea.mchid }
    expect(new Set(differences.map(({ subject }: { subject: string }) => subject))).toEqual(
      new Set(['payment', 'refund']),
    )
    expect(differences).toMatchObject([missing, missing])
    const csv = (await stand.api('GET', `/v1/reconciliations/${day.id}/export`)).body as string
    const [header, line] = csv.split('\r\n')
    expect([header!.split(',').at(-1), line!.split(',').at(-1)]).toEqual(['sub_mchid', tea.mchid])
    const events = await stand.database.kysely.selectFrom('event').selectAll().orderBy('seq').execute()
    const told = events.filter(({ type }) => type.startsWith('reconciliation.')).slice(-3)
    expect(told.map(({ type, payload }) => [type, JSON.parse(payload) as object])).toMatchObject([
      ['reconciliation.completed', { id: day.id, sub_mchid: tea.mchid }],
      ...differences.map(({ id }: { id: string }) => ['reconciliation.difference', { id, sub_mchid: tea.mchid }]),
    ])
    const list = (await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)).body.data
    const states = list
      .filter((one: { date: string }) => one.date === date)
      .map((one: { sub_mchid?: string; state: string }) => [one.sub_mchid ?? 'whole', one.state])
    expect(Object.fromEntries(states)).toEqual({
      whole: 'agreed',
      [noodles.mchid]: 'agreed',
      [tea.mchid]: 'different',
    })

    await stand.control('DELETE', '/faults')
    // The merchant's whole day leaves what was found of the sub-merchant alone; its own bill ends it.
    expect(await compared(partner)).toMatchObject({ state: 'agreed', totals: { payments: 3 } })
    expect(await found(partner, day)).toHaveLength(2)
    expect(await compared(partner, tea.mchid)).toMatchObject({
      state: 'agreed',
      differences: { open: { count: 0 }, repaired: { count: 2 } },
    })
  })

  it('puts the ledger right once, though the whole bill tells the same', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    const { stand, tea } = partner
    await stand.fault({ path: '/v3/bill/tradebill' }, { extra_row: 777 })
    const days = [await compared(partner), await compared(partner, tea.mchid)]
    const acts = []
    for (const day of days) {
      const [strange] = await found(partner, day)
      expect(strange).toMatchObject({ kind: 'missing_here', amount: 777 })
      acts.push(`/v1/reconciliations/${day.id}/differences/${strange.id}`)
    }
    const [whole, own] = acts as [string, string]
    expect((await stand.api('POST', `${own}/adjust`, { reason: 'of the old till' })).body).toMatchObject({
      state: 'adjusted',
      adjustment: 777,
    })
    expect(await stand.api('POST', `${whole}/adjust`, { reason: 'of the old till' })).toMatchObject({
      status: 409,
      body: { code: 'WRONG_STATE' },
    })
    const { data } = (await stand.api('GET', `/v1/ledger/balances?sub_mchid=${tea.mchid}`)).body
    const adjusted = data.filter(({ account }: { account: string }) => account === 'adjustments')
    expect(adjusted.reduce((sum: number, { balance }: { balance: number }) => sum + balance, 0)).toBe(-777)
    await stand.api('POST', `${own}/reopen`, { reason: 'on the whole day' })
    expect((await stand.api('POST', `${whole}/adjust`, { reason: 'of the old till' })).status).toBe(200)
  })

  it('can be brought by hand, and not as that of another', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    const { stand, noodles, tea, date } = partner
    await compared(partner, tea.mchid)
    const [bill] = (await kept(partner)).filter(({ type }) => type === `ALL ${tea.mchid}`)
    const { text } = bill!
    expect(await send(partner, text, `sub_mchid=${tea.mchid}`)).toMatchObject({
      status: 200,
      body: { state: 'agreed', date, sub_mchid: tea.mchid },
    })
    expect(await send(partner, text.replace('`30.00', '`30.01'), `sub_mchid=${tea.mchid}`)).toMatchObject({
      body: { state: 'different' },
    })
    expect(await send(partner, text, `sub_mchid=${noodles.mchid}`)).toMatchObject({
      status: 400,
      body: { code: 'OTHER_MERCHANT', field: 'sub_mchid' },
    })
    // A row of another in it is named, whoever the first is of.
    const mixed = text.replace(`\`${tea.mchid},\``, `\`${noodles.mchid},\``)
    expect(mixed).not.toBe(text)
    const lines = mixed.split('\r\n')
    const turned = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\r\n')
    const { body: day } = await send(partner, turned, `sub_mchid=${tea.mchid}`)
    expect((await found(partner, day)).map(({ kind }: { kind: string }) => kind)).toContain('merchant')
    const invalid = await stand.api('POST', '/v1/reconciliations', { date, sub_mchid: 'tea' })
    expect(invalid).toMatchObject({ status: 400, body: { field: 'sub_mchid' } })
  })

  it('is not had of a stranger', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    const stranger = await partner.stand.sandbox.createMerchant({ name: 'nobody’s' })
    expect(await compared(partner, stranger.mchid)).toMatchObject({
      state: 'failed',
      problem: { code: 'BILL_NOT_ALLOWED' },
    })
  })

  it('is compared alone where its fund flow is not for the partner', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine)
    await partner.stand.fault({ path: '/v3/bill/sub-merchant-fundflowbill' }, { status: 403, code: 'NO_AUTH' })
    const day = await compared(partner, partner.tea.mchid)
    expect(day).toMatchObject({ state: 'agreed', totals: { payments: 1, matched: 2 } })
    expect(day).not.toHaveProperty('fund_flow_bill')
  })

  it('comes by APIv2 where that is the merchant’s API', { timeout: 240_000 }, async () => {
    const partner = await openPartner(engine, { apis: { api: 'v2' } })
    expect(await compared(partner, partner.tea.mchid)).toMatchObject({
      state: 'agreed',
      totals: { payments: 1, payment_total: 3000, matched: 2 },
    })
    const { entries } = (await partner.stand.control('GET', '/journal?limit=200')).body
    const paths = entries.map(({ path }: { path: string }) => path.split('?')[0])
    expect(paths).toContain('/pay/downloadbill')
    expect(paths).not.toContain('/v3/bill/tradebill')
  })
})
