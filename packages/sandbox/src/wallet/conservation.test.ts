import { beijingDate, BillReader, oaepEncrypt, parsePublicKey, yuanToFen } from '@wxtill/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pooledPrivateKey } from '../keys/key-pool.ts'
import { isFinalTransfer } from '../products/transfers/state.ts'
import { runSandbox, type Sandbox } from '../sandbox.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import { availableOf } from './account.ts'
import type { Platform } from '../platform.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const BEIJING = 8 * HOUR
const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const TRANSFERS = '/v3/fund-app/mch-transfer/transfer-bills'

/** What may happen in a shop; `which` is an earlier order, share or transfer. */
type Step =
  | { do: 'pay'; total: number; sharing: boolean }
  | {
      do: 'refund'
      which: number
      amount: number
      outcome?: 'abnormal' | 'closed'
      account?: 'AVAILABLE' | 'UNSETTLED'
    }
  | { do: 'share'; which: number; amount: number; ends: boolean; fails: boolean }
  | { do: 'unfreeze' | 'confirm' | 'cancel'; which: number }
  | { do: 'give_back'; which: number; amount: number }
  | { do: 'transfer'; amount: number }
  | { do: 'by_hand'; balance: number }
  | { do: 'set_fee'; rate: number }
  | { do: 'wait'; ms: number }

const which = fc.nat(3)
const total = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 500, max: 9000 }))
const amount = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) }, { weight: 1, arbitrary: total })
const is = <const T extends string>(name: T): fc.Arbitrary<T> => fc.constant(name)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: is('pay'), total, sharing: fc.constantFrom(true, true, false) }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        do: is('refund'),
        which,
        amount,
        outcome: fc.constantFrom('abnormal', 'closed'),
        account: fc.constantFrom('AVAILABLE', 'UNSETTLED'),
      },
      { requiredKeys: ['do', 'which', 'amount'] },
    ),
  },
  { weight: 3, arbitrary: fc.record({ do: is('share'), which, amount, ends: fc.boolean(), fails: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('unfreeze', 'confirm', 'cancel'), which }) },
  { weight: 1, arbitrary: fc.record({ do: is('give_back'), which, amount }) },
  { weight: 2, arbitrary: fc.record({ do: is('transfer'), amount }) },
  { weight: 1, arbitrary: fc.record({ do: is('by_hand'), balance: fc.nat(20_000) }) },
  { weight: 1, arbitrary: fc.record({ do: is('set_fee'), rate: fc.constantFrom(0, 60, 100, 333) }) },
  { weight: 4, arbitrary: fc.record({ do: is('wait'), ms: fc.constantFrom(2000, MINUTE, 5 * HOUR, DAY) }) },
)

/** So that the first steps already find something. */
const OPENING: readonly Step[] = [
  { do: 'by_hand', balance: 3000 },
  { do: 'pay', total: 4000, sharing: true },
  { do: 'pay', total: 3000, sharing: false },
  { do: 'wait', ms: MINUTE },
]

/** A merchant, someone it shares with, and a payer, with every call they make. */
class Shop {
  readonly platform: Platform
  readonly merchant: TestMerchant
  readonly partner: string
  readonly #notify_url: string
  #count = 0
  #orders: { number: string; total: number }[] = []
  #shares: string[] = []
  #transfers: string[] = []
  /** What was in the account at the end of each day. */
  readonly dayEnds = new Map<string, number>()

  constructor(sandbox: Sandbox, platform: Platform, notify_url: string) {
    this.#notify_url = notify_url
    this.platform = platform
    this.merchant = new TestMerchant(sandbox)
    this.partner = sandbox.merchants[1]!.mchid
  }

  /** Nothing was done yet, but the other merchant is known as a receiver. */
  async open(): Promise<void> {
    await this.merchant.control('POST', '/reset')
    await this.merchant.control('DELETE', '/rules')
    const { appid } = this.merchant.credentials
    const serial = this.merchant.credentials.public_key!
    const name = oaepEncrypt('供应商', parsePublicKey(serial.key))
    const party = { appid, type: 'MERCHANT_ID', account: this.partner, name, relation_type: 'STORE' }
    await this.merchant.post('/v3/profitsharing/receivers/add', party, { headers: { 'Wechatpay-Serial': serial.id } })
  }

  get balance(): number {
    return this.platform.merchants.find(this.merchant.credentials.mchid)!.balance
  }

  /** Turns the clock, looking into the account just before each midnight. */
  async wait(ms: number): Promise<void> {
    const { clock } = this.platform
    const until = clock.now() + ms
    for (;;) {
      const midnight = Math.ceil((clock.now() + 1 + BEIJING) / DAY) * DAY - BEIJING
      if (midnight > until) break
      await clock.advance(midnight - 1 - clock.now())
      this.dayEnds.set(beijingDate(clock.now()), this.balance)
      await clock.advance(1)
    }
    await clock.advance(until - clock.now())
  }

  // Whatever is refused has to leave everything as it is, so nobody looks at the answers here.
  async play(step: Step): Promise<void> {
    const number = `N${String(++this.#count).padStart(6, '0')}`
    const { merchant, platform } = this
    const { mchid, appid } = merchant.credentials
    const transaction_id = (): string | undefined => {
      const order = this.#pick(this.#orders, 'which' in step ? step.which : 0)
      return [...platform.state.orders.values()].find(({ out_trade_no }) => out_trade_no === order?.number)
        ?.transaction_id
    }
    switch (step.do) {
      case 'pay': {
        this.#orders.push({ number, total: step.total })
        await merchant.native(number, {
          notify_url: this.#notify_url,
          amount: { total: step.total },
          settle_info: { profit_sharing: step.sharing },
        })
        await merchant.pay(number)
        break
      }
      case 'refund': {
        const order = this.#pick(this.#orders, step.which)
        if (!order) return
        if (step.outcome) await this.#fault(number, { refund: step.outcome })
        const funds = step.account === undefined ? {} : { funds_account: step.account }
        await merchant.refund(order.number, number, step.amount, order.total, funds)
        break
      }
      case 'share': {
        // Sooner it is refused.
        await this.wait(MINUTE)
        if (step.fails) await this.#fault(number, { receiver: 'ACCOUNT_ABNORMAL' })
        const { openid } = (await merchant.control('GET', '/payers')).json.payers[0]
        this.#shares.push(number)
        await merchant.post('/v3/profitsharing/orders', {
          appid,
          transaction_id: transaction_id() ?? '0',
          out_order_no: number,
          receivers: [
            { type: 'MERCHANT_ID', account: this.partner, amount: step.amount, description: '货款' },
            // Nobody has made the payer a receiver: this part always fails.
            { type: 'PERSONAL_OPENID', account: openid, amount: 1, description: '奖励' },
          ],
          unfreeze_unsplit: step.ends,
        })
        break
      }
      case 'unfreeze': {
        const body = { transaction_id: transaction_id() ?? '0', out_order_no: number, description: '解冻' }
        await merchant.post('/v3/profitsharing/orders/unfreeze', body)
        break
      }
      case 'give_back': {
        const out_order_no = this.#pick(this.#shares, step.which) ?? '0'
        const body = { out_order_no, out_return_no: number, return_mchid: this.partner, description: '退' }
        await merchant.post('/v3/profitsharing/return-orders', { ...body, amount: step.amount })
        break
      }
      case 'transfer': {
        this.#transfers.push(number)
        const { openids } = (await merchant.control('GET', '/payers')).json.payers[1]
        await merchant.post(TRANSFERS, {
          appid,
          out_bill_no: number,
          openid: openids[appid],
          transfer_amount: step.amount,
          transfer_remark: '报销',
          transfer_scene_id: '1000',
          transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
        })
        break
      }
      case 'confirm': {
        const found = platform.state.transfers.get(`${mchid}|${this.#pick(this.#transfers, step.which)}`)
        if (!found) return
        const { openid, package_info } = found
        await merchant.control('POST', '/phone/transfers/confirm', { openid, package_info })
        break
      }
      case 'cancel': {
        await merchant.post(`${TRANSFERS}/out-bill-no/${this.#pick(this.#transfers, step.which) ?? '0'}/cancel`)
        break
      }
      case 'by_hand':
        await merchant.control('POST', `/merchants/${mchid}`, { balance: step.balance })
        break
      case 'set_fee':
        await merchant.control('POST', '/rules', { feeBasisPoints: step.rate })
        break
      case 'wait':
        await this.wait(step.ms)
        break
    }
  }

  #pick<T>(list: readonly T[], which: number): T | undefined {
    return list.length === 0 ? undefined : list[which % list.length]
  }

  async #fault(number: string, action: object): Promise<void> {
    await this.merchant.control('POST', '/faults', { match: { number }, action })
  }
}

/** All money there is, less what was put in by hand. */
function allMoney({ state }: Platform): number {
  const sum = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + one, 0)
  const paid = [...state.orders.values()].filter(({ transaction_id }) => transaction_id !== undefined)
  const refunds = [...state.refunds.values()].filter(({ status }) => status !== 'CLOSED')
  const transfers = [...state.transfers.values()].filter((transfer) => !isFinalTransfer(transfer.state))
  return (
    sum([...state.merchants.values()].map(({ balance, granted }) => balance - granted)) +
    sum([...state.payers.values()].map(({ balance }) => balance)) +
    // The platform's own: fees.
    sum(paid.map(({ fee }) => fee ?? 0)) -
    sum(refunds.map(({ fee_back }) => fee_back ?? 0)) +
    // In flight.
    sum(refunds.filter(({ status }) => status !== 'SUCCESS').map(({ refund }) => refund)) +
    sum(transfers.map(({ transfer_amount }) => transfer_amount))
  )
}

/** What is frozen by the merchant's account, and by its orders with the shares under way. */
function frozen({ state, merchants }: Platform, mchid: string): [number, number] {
  const orders = [...state.orders.values()].filter((order) => order.mchid === mchid)
  const promised = [...state.sharings.values()]
    .filter((sharing) => sharing.state === 'PROCESSING')
    .flatMap(({ receivers }) => receivers.map(({ amount }) => amount))
  const all = [...orders.map((order) => order.frozen ?? 0), ...promised]
  return [merchants.find(mchid)!.frozen ?? 0, all.reduce((sum, one) => sum + one, 0)]
}

describe('money', () => {
  it('is neither made nor lost, and the book of each day ends with what was there', async () => {
    const { sandbox, platform } = await runSandbox({ clock: 'virtual', startAt: START }, pooledPrivateKey)
    await sandbox.createMerchant()
    const ears = new NotifyServer(sandbox.merchants[0]!)
    const notify_url = await ears.listen()
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25, size: 'max' }), async (steps) => {
          const shop = new Shop(sandbox, platform, notify_url)
          await shop.open()
          const { merchant } = shop
          const before = allMoney(platform)
          for (const step of [...OPENING, ...steps]) {
            await shop.play(step)
            expect(allMoney(platform)).toBe(before)
            const [kept, owed] = frozen(platform, merchant.credentials.mchid)
            expect(kept).toBe(owed)
            for (const account of platform.merchants.list())
              expect(availableOf(account, platform.clock.now())).toBeGreaterThanOrEqual(0)
          }
          await shop.wait(34 * HOUR)
          const { money, open } = (await merchant.control('GET', '/settled')).json
          expect(open.filter(({ kind }: { kind: string }) => kind === 'money')).toEqual([])
          expect(money[0].balance).toBe(shop.balance)
          await checkBooks(shop)
        }),
        { numRuns: 20, seed: 20260609 },
      )
    } finally {
      await sandbox.close()
      await ears.close()
    }
  }, 120_000)
})

/** Of every day that is over: the bill's last balance, and the balance of the day's end. */
async function checkBooks({ merchant, dayEnds }: Shop): Promise<void> {
  let carried = 0
  for (const [date, balance] of [...dayEnds].slice(0, -1)) {
    const { json } = await merchant.get(`/v3/merchant/fund/dayendbalance/BASIC?date=${date}`)
    expect([date, json.available_amount + json.pending_amount]).toEqual([date, balance])
    const applied = await merchant.get(`/v3/bill/fundflowbill?bill_date=${date}`)
    if (applied.status === 200) {
      const file = await merchant.get(applied.json.download_url.slice(merchant.sandbox.url.length))
      const reader = new BillReader()
      const rows = reader.push(file.bytes).map((line) => line.toRow())
      const signed = rows.map((row) => (row['收支类型'] === '收入' ? 1 : -1) * yuanToFen(row['收支金额(元)']!))
      expect(carried + signed.reduce((sum, one) => sum + one, 0)).toBe(balance)
      carried = yuanToFen(rows.at(-1)!['账户结余(元)']!)
    } else expect(applied.json.code).toBe('NO_STATEMENT_EXIST')
    expect([date, carried]).toEqual([date, balance])
  }
}
