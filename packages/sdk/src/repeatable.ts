import { uploadEndpoint } from './files/upload-routes.ts'

/**
 * The writes that are one operation however often they arrive with the same number and parameters (原参重入), and why. Anything that
 * is not here is sent once (unless nothing of it has left): an unknown outcome is then for the caller to query.
 */
export const REPEATABLE_WRITES: readonly { readonly why: string; readonly routes: readonly string[] }[] = [
  {
    why: 'Ordering again under one out_trade_no with the same parameters gives the same or a refreshed prepay_id or code_url.',
    routes: [
      'POST /v3/pay/transactions/native',
      'POST /v3/pay/transactions/jsapi',
      'POST /v3/pay/transactions/app',
      'POST /v3/pay/transactions/h5',
      'POST /v3/pay/partner/transactions/native',
      'POST /v3/pay/partner/transactions/jsapi',
      'POST /v3/pay/partner/transactions/app',
      'POST /v3/pay/partner/transactions/h5',
      'POST /v3/combine-transactions/native',
      'POST /v3/combine-transactions/jsapi',
      'POST /v3/combine-transactions/app',
      'POST /v3/combine-transactions/h5',
    ],
  },
  {
    why: 'A closed order answers 204 to every further close.',
    routes: [
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
      'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
    ],
  },
  {
    why: 'Reversing is to be repeated until the answer is definite. (Paying by code is not: the payer’s code is good for one use.)',
    routes: [
      'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
      'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
    ],
  },
  {
    why: 'One out_refund_no is one refund; money moves once.',
    routes: ['POST /v3/refund/domestic/refunds', 'POST /v3/ecommerce/refunds/apply'],
  },
  {
    why: 'One out_order_no is one service order: created, completed or cancelled once. (Modify, sync and pay are not documented so.)',
    routes: [
      'POST /v3/payscore/serviceorder',
      'POST /v3/payscore/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/serviceorder/{out_order_no}/cancel',
      'POST /v3/payscore/partner/serviceorder',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete',
      'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel',
    ],
  },
  {
    why: 'One out_parking_no is one entrance, one out_trade_no one fee: the same object is answered.',
    routes: ['POST /v3/vehicle/parking/parkings', 'POST /v3/vehicle/transactions/parking'],
  },
  {
    why: 'One out_order_no (out_return_no) is one sharing (return); SYSTEM_ERROR asks for the same parameters again.',
    routes: [
      'POST /v3/profitsharing/orders',
      'POST /v3/profitsharing/orders/unfreeze',
      'POST /v3/profitsharing/return-orders',
      'POST /v3/ecommerce/profitsharing/orders',
      'POST /v3/ecommerce/profitsharing/finish-order',
      'POST /v3/ecommerce/profitsharing/returnorders',
      'POST /v3/brand/profitsharing/orders',
      'POST /v3/brand/profitsharing/finish-order',
      'POST /v3/brand/profitsharing/returnorders',
    ],
  },
  {
    why: 'A transfer is repeated under the same out_bill_no only, and is then one transfer.',
    routes: [
      'POST /v3/fund-app/mch-transfer/transfer-bills',
      'POST /v3/fund-app/mch-transfer/partner/transfer-bills',
      'POST /v3/ecommerce/mch-transfer/transfer-bills',
    ],
  },
  {
    why: 'One out_request_no gives one coupon (one stock).',
    routes: [
      'POST /v3/marketing/favor/users/{openid}/coupons',
      'POST /v3/marketing/favor/coupon-stocks',
      'POST /v3/marketing/busifavor/stocks',
      'POST /v3/marketing/busifavor/coupons/{card_id}/send',
    ],
  },
]

const REPEATABLE = new Set(REPEATABLE_WRITES.flatMap(({ routes }) => routes))

/** Reads are always safe to repeat; of the writes, those of the table and the uploads that only make an identifier. */
export function isRepeatable(route: string): boolean {
  return route.startsWith('GET ') || REPEATABLE.has(route) || (uploadEndpoint(route)?.repeatable ?? false)
}
