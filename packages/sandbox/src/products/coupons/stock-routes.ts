import { formatRfc3339, parseRfc3339 } from '@wxtill/protocol'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { nextStockStatus, stockStatus, type StockEvent } from './state.ts'
import { checkBatch, readPeriod, reentryDiffers, refused, stockMissing } from './rules.ts'
import { stockView } from './view.ts'
import { page } from './page.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { CouponStock } from '../../store/coupon-records.ts'

export const stockRoutes: Routes = {
  'POST /v3/marketing/favor/coupon-stocks': create,
  'GET /v3/marketing/favor/stocks': list,
  'GET /v3/marketing/favor/stocks/{stock_id}': query,
  'GET /v3/marketing/favor/stocks/{stock_id}/merchants': merchants,
  'GET /v3/marketing/favor/stocks/{stock_id}/items': items,
  'POST /v3/marketing/favor/stocks/{stock_id}/start': (call) => move(call, 'start'),
  'POST /v3/marketing/favor/stocks/{stock_id}/pause': (call) => move(call, 'pause'),
  'POST /v3/marketing/favor/stocks/{stock_id}/restart': (call) => move(call, 'restart'),
  'POST /v3/marketing/favor/stocks/{stock_id}/stop': (call) => move(call, 'stop'),
}

/** Where each event leaves its time, and how its answer calls it. */
const TIMES = {
  start: ['started_at', 'start_time'],
  pause: ['paused_at', 'pause_time'],
  restart: ['restarted_at', 'restart_time'],
  stop: ['stopped_at', 'stop_time'],
} as const

/** One `out_request_no` is one batch. */
function create({ platform, merchant, body }: Call): Outcome {
  const { state, clock } = platform
  const params = sortedJson(body)
  const [known] = state.couponStocksByRequest(`${merchant.mchid}|${body['out_request_no']}`)
  if (known && known.params !== params) throw reentryDiffers()
  const stock = known ?? newStock(platform, merchant.mchid, body, params)
  if (!known) state.couponStocks.put(stock.stock_id, stock)
  return { body: { stock_id: stock.stock_id, create_time: formatRfc3339(known?.created_at ?? clock.now()) } }
}

function newStock({ clock, random }: Call['platform'], mchid: string, body: Call['body'], params: string): CouponStock {
  checkBatch(body)
  return {
    stock_id: `1${random.numbers.digits(7)}`,
    mchid,
    belong_merchant: body['belong_merchant'],
    stock_name: body['stock_name'],
    stock_type: body['stock_type'],
    no_cash: body['no_cash'],
    description: body['pattern_info']?.description ?? '',
    status: 'unactivated',
    ...readPeriod(body, clock.now()),
    sending: body['stock_use_rule'],
    using: body['coupon_use_rule'],
    out_request_no: body['out_request_no'],
    params,
    created_at: clock.now(),
  }
}

function move({ platform, merchant, params, body }: Call, event: StockEvent): Outcome {
  const { state, clock } = platform
  const stock = ownStock({ platform, merchant, params }, body['stock_creator_mchid'])
  const now = clock.now()
  const status = nextStockStatus(stockStatus(stock, now), event)
  if (!status) throw refused(400, 'INVALID_REQUEST', '批次状态不允许此操作')
  const [member, name] = TIMES[event]
  const at = (status === stock.status ? stock[member] : undefined) ?? now
  state.couponStocks.put(stock.stock_id, { ...stock, status, [member]: at })
  return { body: { [name]: formatRfc3339(at), stock_id: stock.stock_id } }
}

function query(call: Call): Outcome {
  return { body: viewOf(call, ownStock(call, call.query['stock_creator_mchid'])) }
}

function list(call: Call): Outcome {
  const { platform, merchant, query } = call
  if (query['stock_creator_mchid'] !== merchant.mchid) throw refused(403, 'NO_AUTH', '商户无权查询该批次')
  const now = platform.clock.now()
  const within = (at: number): boolean =>
    at >= instant(query['create_start_time'], -Infinity) && at <= instant(query['create_end_time'], Infinity)
  const found = [...platform.state.couponStocks.values()].filter(
    (stock) =>
      stock.mchid === merchant.mchid &&
      within(stock.created_at) &&
      (query['status'] === undefined || stockStatus(stock, now) === query['status']),
  )
  return { body: page(found, query, (stock) => viewOf(call, stock)) }
}

function merchants(call: Call): Outcome {
  const { stock_id, using, belong_merchant } = ownStock(call, call.query['stock_creator_mchid'])
  return { body: { stock_id, ...page(using.available_merchants ?? [belong_merchant], call.query) } }
}

function items(call: Call): Outcome {
  const { stock_id, using } = ownStock(call, call.query['stock_creator_mchid'])
  return { body: { stock_id, ...page(using.available_items ?? [], call.query) } }
}

function ownStock({ platform, merchant, params }: Pick<Call, 'platform' | 'merchant' | 'params'>, creator: unknown) {
  const stock = platform.state.couponStocks.get(params['stock_id']!)
  if (!stock || stock.mchid !== creator) throw stockMissing()
  if (![stock.mchid, stock.belong_merchant].includes(merchant.mchid))
    throw refused(403, 'NO_AUTH', '商户无权操作该批次')
  return stock
}

function viewOf({ platform }: Call, stock: CouponStock): object {
  const { state, clock } = platform
  return stockView(stock, state.couponsByStock(stock.stock_id).length, clock.now())
}

function instant(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : parseRfc3339(text)
}
