import { fenToYuan, formatBeijing, formatBill } from '@wxtill/protocol'
import { noStatement, readDay } from '../bills/bill-of-day.ts'
import { handOut } from '../bills/hand-out.ts'
import { earnerOf } from '../../store/state.ts'
import { ownerOf } from './rules.ts'
import type { Call, Outcome } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Sharing, SharingReceiver, SharingReturn } from '../../store/movement-records.ts'

/** As seen in programs that read these files; the official pages do not list them [?]. */
const COLUMNS =
  '分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,订单金额,分账接收方,金额,业务类型,处理状态,备注'.split(
    ',',
  )
const SUMMARY_COLUMNS = ['总笔数', '总金额']

interface Row {
  at: number
  amount: number
  cells: string[]
}

/** The file of a day: one line for every part that was handed over or given back. */
export function sharingBill(call: Call): Outcome {
  const { platform, merchant } = call
  const { sub_mchid, ...query } = call.query
  if (sub_mchid !== undefined) ownerOf(call, sub_mchid)
  const { from, to } = readDay({ ...call, query })
  const isMeant = (owner: Sharing | SharingReturn): boolean =>
    owner.mchid === merchant.mchid && (sub_mchid === undefined || owner.sub_mchid === sub_mchid)
  const rows = rowsOf(platform, isMeant)
    .filter(({ at }) => at >= from && at < to)
    .toSorted((a, b) => a.at - b.at)
  if (rows.length === 0) throw noStatement()
  const text = formatBill({
    columns: COLUMNS,
    rows: rows.map(({ cells }) => cells),
    summaryColumns: SUMMARY_COLUMNS,
    summary: [String(rows.length), fenToYuan(rows.reduce((sum, { amount }) => sum + amount, 0))],
  })
  return handOut(call, text, merchant.mchid)
}

function rowsOf(platform: Platform, isMeant: (owner: Sharing | SharingReturn) => boolean): Row[] {
  const { state } = platform
  const shared = [...state.sharings.values()]
    .filter((sharing) => isMeant(sharing) && !sharing.unfreezes)
    .flatMap((sharing) =>
      sharing.receivers
        .filter(({ result }) => result === 'SUCCESS')
        .map((receiver) => sharedRow(platform, sharing, receiver)),
    )
  const given = [...state.sharingReturns.values()]
    .filter((one) => isMeant(one) && one.result === 'SUCCESS')
    .map((one) => givenRow(platform, one))
  return [...shared, ...given]
}

function sharedRow(platform: Platform, sharing: Sharing, receiver: SharingReceiver): Row {
  const { finished_at, amount, account, detail_id, description } = receiver
  const cells = [sharing.order_id, detail_id, sharing.out_order_no, total(platform, sharing), account]
  return row(sharing, finished_at!, amount, [...cells, fenToYuan(amount), '分账', '成功', description])
}

function givenRow(platform: Platform, given: SharingReturn): Row {
  const { finished_at, amount, return_mchid, return_id, out_return_no, description } = given
  const [sharing] = platform.state.sharingsById(given.order_id)
  const cells = [return_id, '', out_return_no, total(platform, sharing!), return_mchid]
  return row(sharing!, finished_at!, amount, [...cells, fenToYuan(amount), '分账回退', '成功', description])
}

function row(sharing: Sharing, at: number, amount: number, cells: readonly string[]): Row {
  const parties = [sharing.mchid, earnerOf(sharing), sharing.transaction_id]
  return { at, amount, cells: [formatBeijing(at), ...parties, ...cells] }
}

function total({ state }: Platform, { transaction_id }: Sharing): string {
  return fenToYuan(state.ordersByTransaction(transaction_id)[0]!.total)
}
