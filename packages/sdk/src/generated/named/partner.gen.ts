// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { PartnerAppPrepayRequest, PartnerAppPrepayResponse, PartnerCloseOrderRequest, PartnerH5PrepayRequest, PartnerH5PrepayResponse, PartnerJsapiPrepayRequest, PartnerJsapiPrepayResponse, PartnerNativePrepayRequest, PartnerNativePrepayResponse, PartnerQueryOrderByIdResponse, PartnerQueryOrderByOutTradeNoResponse } from '../basic-payments-partner.gen.ts'
import type { PartnerCodepayRequest, PartnerCodepayResponse, PartnerReverseOrderRequest, PartnerReverseOrderResponse } from '../codepay.gen.ts'
import type { CancelMchTransferPartnerTransferBillsRequest, CancelMchTransferPartnerTransferBillsResponse, CreateMchTransferPartnerSubMchAuthorizationsRequest, CreateMchTransferPartnerSubMchAuthorizationsResponse, CreateMchTransferPartnerTransferBillsRequest, CreateMchTransferPartnerTransferBillsResponse, QueryMchTransferPartnerSubMchAuthorizationsBySubMchidResponse, QueryMchTransferPartnerTransferBillsByOutBillNoResponse } from '../mch-transfer-partner.gen.ts'
import type { CreatePayscorePartnerPermissionsRequest, CreatePayscorePartnerPermissionsResponse, PartnerCancelServiceOrderRequest, PartnerCompleteServiceOrderRequest, PartnerCreateServiceOrderRequest, PartnerCreateServiceOrderResponse, PartnerDirectCompleteServiceOrderRequest, PartnerModifyServiceOrderRequest, PartnerPayServiceOrderRequest, PartnerQueryServiceOrderResponse, PartnerSyncServiceOrderRequest, QueryPayscorePartnerPermissionsByAuthorizationCodeResponse, SearchPayscorePartnerPermissionsResponse, TerminatePayscorePartnerPermissions2Request, TerminatePayscorePartnerPermissionsByAuthorizationCodeRequest } from '../payscore-partner.gen.ts'
import type { CreatePartnerTransferBatchesRequest, CreatePartnerTransferBatchesResponse, QueryPartnerTransferBatchesByBatchIdResponse, QueryPartnerTransferBatchesByOutBatchNoResponse, QueryPartnerTransferBatchesDetailsByDetailIdResponse, QueryPartnerTransferBatchesDetailsByOutDetailNoResponse } from '../transfer-partner.gen.ts'

/** Native payment (Native支付) of a sub-merchant: the payer scans a QR code. */
export class PartnerNative {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Native下单 (`POST /v3/pay/partner/transactions/native`). Notifies TRANSACTION.SUCCESS. */
  prepay(body: WithoutOwner<PartnerNativePrepayRequest, 'sp_appid' | 'sp_mchid'>, options?: CallOptions): Promise<PartnerNativePrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/native', options, { body }, ['sp_appid', 'sp_mchid'])
  }
}

/** JSAPI payment (JSAPI支付) of a sub-merchant. Sign the parameters for the page with `wxpay.jsapi.payParams(prepay_id, { appid })`, giving the appid whose openid ordered. */
export class PartnerJsapi {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** JSAPI下单 (`POST /v3/pay/partner/transactions/jsapi`). Notifies TRANSACTION.SUCCESS. */
  prepay(body: WithoutOwner<PartnerJsapiPrepayRequest, 'sp_appid' | 'sp_mchid'>, options?: CallOptions): Promise<PartnerJsapiPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/jsapi', options, { body }, ['sp_appid', 'sp_mchid'])
  }
}

/** Mini-program payment (小程序支付) of a sub-merchant. Sign the parameters with `wxpay.miniProgram.payParams(prepay_id, { appid })`. */
export class PartnerMiniProgram {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** JSAPI下单 (`POST /v3/pay/partner/transactions/jsapi`). Notifies TRANSACTION.SUCCESS. */
  prepay(body: WithoutOwner<PartnerJsapiPrepayRequest, 'sp_appid' | 'sp_mchid'>, options?: CallOptions): Promise<PartnerJsapiPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/jsapi', options, { body }, ['sp_appid', 'sp_mchid'])
  }
}

/** APP payment (APP支付) of a sub-merchant. Sign the parameters with `wxpay.app.payParams(prepay_id, { appid, partnerid })`. */
export class PartnerApp {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** APP下单 (`POST /v3/pay/partner/transactions/app`). Notifies TRANSACTION.SUCCESS. */
  prepay(body: WithoutOwner<PartnerAppPrepayRequest, 'sp_appid' | 'sp_mchid'>, options?: CallOptions): Promise<PartnerAppPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/app', options, { body }, ['sp_appid', 'sp_mchid'])
  }
}

/** H5 payment (H5支付) of a sub-merchant. */
export class PartnerH5 {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** H5下单 (`POST /v3/pay/partner/transactions/h5`). Notifies TRANSACTION.SUCCESS. */
  prepay(body: WithoutOwner<PartnerH5PrepayRequest, 'sp_appid' | 'sp_mchid'>, options?: CallOptions): Promise<PartnerH5PrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/h5', options, { body }, ['sp_appid', 'sp_mchid'])
  }
}

/** Orders of sub-merchants: query and close. */
export class PartnerOrders {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 商户订单号查询 (`GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`). `trade_state` SUCCESS and REFUND both mean: it was paid. */
  queryByOutTradeNo(out_trade_no: string, query: WithoutOwner<Routes['GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}']['query'], 'sp_mchid'>, options?: CallOptions): Promise<PartnerQueryOrderByOutTradeNoResponse> {
    return callByName(this.#caller, 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}', options, { path: { out_trade_no }, query }, ['sp_mchid'])
  }

  /** 微信支付订单号查询 (`GET /v3/pay/partner/transactions/id/{transaction_id}`). */
  queryByTransactionId(transaction_id: string, query: WithoutOwner<Routes['GET /v3/pay/partner/transactions/id/{transaction_id}']['query'], 'sp_mchid'>, options?: CallOptions): Promise<PartnerQueryOrderByIdResponse> {
    return callByName(this.#caller, 'GET /v3/pay/partner/transactions/id/{transaction_id}', options, { path: { transaction_id }, query }, ['sp_mchid'])
  }

  /** 关单 (`POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`). Query first: closing a number that was never ordered burns it. */
  close(out_trade_no: string, body: WithoutOwner<PartnerCloseOrderRequest, 'sp_mchid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close', options, { path: { out_trade_no }, body }, ['sp_mchid'])
  }
}

/** Code payment (付款码支付) of a sub-merchant: the shop scans the payer. */
export class PartnerCodePay {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 付款码支付 (`POST /v3/pay/partner/transactions/codepay`). `USERPAYING` is not failed: query every 5 s, and reverse when it does not end. */
  pay(body: WithoutOwner<PartnerCodepayRequest, 'sp_mchid'>, options?: CallOptions): Promise<PartnerCodepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/codepay', options, { body }, ['sp_mchid'])
  }

  /** 撤销 (`POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`). Repeat while the outcome is unknown. */
  reverse(out_trade_no: string, body: WithoutOwner<PartnerReverseOrderRequest, 'sp_mchid'>, options?: CallOptions): Promise<PartnerReverseOrderResponse> {
    return callByName(this.#caller, 'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse', options, { path: { out_trade_no }, body }, ['sp_mchid'])
  }
}

/** PayScore authorisations (授权) for sub-merchants. */
export class PartnerPayscorePermissions {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 商户预授权 (`POST /v3/payscore/partner/permissions`). Notifies PAYSCORE.USER_OPEN_SERVICE, PAYSCORE.USER_CLOSE_SERVICE. */
  apply(body: WithoutOwner<CreatePayscorePartnerPermissionsRequest, 'appid'>, options?: CallOptions): Promise<CreatePayscorePartnerPermissionsResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/permissions', options, { body }, ['appid'])
  }

  /** 查询与用户授权记录（授权协议号） (`GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`). */
  queryByCode(authorization_code: string, query: Routes['GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}']['query'], options?: CallOptions): Promise<QueryPayscorePartnerPermissionsByAuthorizationCodeResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}', options, { path: { authorization_code }, query })
  }

  /** 解除用户授权关系（授权协议号） (`POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  terminateByCode(authorization_code: string, body: TerminatePayscorePartnerPermissionsByAuthorizationCodeRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate', options, { path: { authorization_code }, body })
  }

  /** 查询与用户授权记录（openid） (`GET /v3/payscore/partner/permissions/search`). */
  queryByOpenid(query: WithoutOwner<Routes['GET /v3/payscore/partner/permissions/search']['query'], 'appid'>, options?: CallOptions): Promise<SearchPayscorePartnerPermissionsResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/partner/permissions/search', options, { query }, ['appid'])
  }

  /** 解除用户授权关系（openid） (`POST /v3/payscore/partner/permissions/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  terminateByOpenid(body: WithoutOwner<TerminatePayscorePartnerPermissions2Request, 'appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/permissions/terminate', options, { body }, ['appid'])
  }
}

/** PayScore service orders (支付分订单) for sub-merchants, with and without confirmation (需确认, 免确认). */
export class PartnerPayscoreServiceOrders {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建支付分订单 (`POST /v3/payscore/partner/serviceorder`). Notifies PAYSCORE.USER_CONFIRM, PAYSCORE.USER_PAID. */
  create(body: WithoutOwner<PartnerCreateServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<PartnerCreateServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder', options, { body }, ['appid'])
  }

  /** 查询支付分订单 (`GET /v3/payscore/partner/serviceorder`). Judge the order by `state`, `state_description` and `collection.state` together. */
  query(query: Routes['GET /v3/payscore/partner/serviceorder']['query'], options?: CallOptions): Promise<PartnerQueryServiceOrderResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/partner/serviceorder', options, { query })
  }

  /** 取消支付分订单 (`POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`). */
  cancel(out_order_no: string, body: PartnerCancelServiceOrderRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel', options, { path: { out_order_no }, body })
  }

  /** 修改订单金额 (`POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`). Notifies PAYSCORE.USER_PAID. */
  modify(out_order_no: string, body: PartnerModifyServiceOrderRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify', options, { path: { out_order_no }, body })
  }

  /** 完结支付分订单 (`POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`). Accepted is not collected: wait for PAYSCORE.USER_PAID or query. Notifies PAYSCORE.USER_PAID. */
  complete(out_order_no: string, body: PartnerCompleteServiceOrderRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete', options, { path: { out_order_no }, body })
  }

  /** 商户发起催收扣款 (`POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`). */
  pay(out_order_no: string, body: PartnerPayServiceOrderRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay', options, { path: { out_order_no }, body })
  }

  /** 同步订单信息 (`POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`). */
  sync(out_order_no: string, body: PartnerSyncServiceOrderRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync', options, { path: { out_order_no }, body })
  }

  /** 创单结单合并 (`POST /v3/payscore/partner/serviceorder/direct-complete`). Notifies PAYSCORE.USER_PAID. */
  directComplete(body: WithoutOwner<PartnerDirectCompleteServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/partner/serviceorder/direct-complete', options, { body }, ['appid'])
  }
}

/** Groups: `permissions`, `serviceOrders`. */
export class PartnerPayscore {
  /** PayScore authorisations (授权) for sub-merchants. */
  readonly permissions: PartnerPayscorePermissions
  /** PayScore service orders (支付分订单) for sub-merchants, with and without confirmation (需确认, 免确认). */
  readonly serviceOrders: PartnerPayscoreServiceOrders

  constructor(caller: Caller) {
    this.permissions = new PartnerPayscorePermissions(caller)
    this.serviceOrders = new PartnerPayscoreServiceOrders(caller)
  }
}

/** Transfers (商家转账) on behalf of sub-merchants. */
export class PartnerTransfers {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发起转账 (`POST /v3/fund-app/mch-transfer/partner/transfer-bills`). Notifies MCHTRANSFER.BILL.FINISHED. */
  create(body: WithoutOwner<CreateMchTransferPartnerTransferBillsRequest, 'appid'>, options?: CallOptions): Promise<CreateMchTransferPartnerTransferBillsResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/partner/transfer-bills', options, { body }, ['appid'])
  }

  /** 商户单号查询转账单 (`GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`). */
  queryByOutBillNo(out_bill_no: string, query: Routes['GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}']['query'], options?: CallOptions): Promise<QueryMchTransferPartnerTransferBillsByOutBillNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}', options, { path: { out_bill_no }, query })
  }

  /** 撤销转账 (`POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`). Asynchronous: only a final state counts. */
  cancel(out_bill_no: string, body: CancelMchTransferPartnerTransferBillsRequest, options?: CallOptions): Promise<CancelMchTransferPartnerTransferBillsResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel', options, { path: { out_bill_no }, body })
  }

  /** 申请子商户商家转账授权 (`POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`). */
  applyAuthorization(body: CreateMchTransferPartnerSubMchAuthorizationsRequest, options?: CallOptions): Promise<CreateMchTransferPartnerSubMchAuthorizationsResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations', options, { body })
  }

  /** 查询子商户商家转账授权状态 (`GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`). */
  queryAuthorization(sub_mchid: string, options?: CallOptions): Promise<QueryMchTransferPartnerSubMchAuthorizationsBySubMchidResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}', options, { path: { sub_mchid } })
  }
}

/** Batch transfers (批量转账) on behalf of sub-merchants. */
export class PartnerTransferBatches {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发起批量转账 (`POST /v3/partner-transfer/batches`). */
  create(body: CreatePartnerTransferBatchesRequest, options?: CallOptions): Promise<CreatePartnerTransferBatchesResponse> {
    return callByName(this.#caller, 'POST /v3/partner-transfer/batches', options, { body })
  }

  /** 微信支付批次单号查询批次单 (`GET /v3/partner-transfer/batches/batch-id/{batch_id}`). */
  queryByBatchId(batch_id: string, query: Routes['GET /v3/partner-transfer/batches/batch-id/{batch_id}']['query'], options?: CallOptions): Promise<QueryPartnerTransferBatchesByBatchIdResponse> {
    return callByName(this.#caller, 'GET /v3/partner-transfer/batches/batch-id/{batch_id}', options, { path: { batch_id }, query })
  }

  /** 商家批次单号查询批次单 (`GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`). */
  queryByOutBatchNo(out_batch_no: string, query: Routes['GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}']['query'], options?: CallOptions): Promise<QueryPartnerTransferBatchesByOutBatchNoResponse> {
    return callByName(this.#caller, 'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}', options, { path: { out_batch_no }, query })
  }

  /** 微信支付明细单号查询明细单 (`GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`). */
  queryDetailById(batch_id: string, detail_id: string, options?: CallOptions): Promise<QueryPartnerTransferBatchesDetailsByDetailIdResponse> {
    return callByName(this.#caller, 'GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}', options, { path: { batch_id, detail_id } })
  }

  /** 商家明细单号查询明细单 (`GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`). */
  queryDetailByOutDetailNo(out_batch_no: string, out_detail_no: string, options?: CallOptions): Promise<QueryPartnerTransferBatchesDetailsByOutDetailNoResponse> {
    return callByName(this.#caller, 'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}', options, { path: { out_batch_no, out_detail_no } })
  }
}

/** Groups: `native`, `jsapi`, `miniProgram`, `app`, `h5`, `orders`, `codePay`, `payscore`, `transfers`, `transferBatches`. */
export class Partner {
  /** Native payment (Native支付) of a sub-merchant: the payer scans a QR code. */
  readonly native: PartnerNative
  /** JSAPI payment (JSAPI支付) of a sub-merchant. Sign the parameters for the page with `wxpay.jsapi.payParams(prepay_id, { appid })`, giving the appid whose openid ordered. */
  readonly jsapi: PartnerJsapi
  /** Mini-program payment (小程序支付) of a sub-merchant. Sign the parameters with `wxpay.miniProgram.payParams(prepay_id, { appid })`. */
  readonly miniProgram: PartnerMiniProgram
  /** APP payment (APP支付) of a sub-merchant. Sign the parameters with `wxpay.app.payParams(prepay_id, { appid, partnerid })`. */
  readonly app: PartnerApp
  /** H5 payment (H5支付) of a sub-merchant. */
  readonly h5: PartnerH5
  /** Orders of sub-merchants: query and close. */
  readonly orders: PartnerOrders
  /** Code payment (付款码支付) of a sub-merchant: the shop scans the payer. */
  readonly codePay: PartnerCodePay
  /** Groups: `permissions`, `serviceOrders`. */
  readonly payscore: PartnerPayscore
  /** Transfers (商家转账) on behalf of sub-merchants. */
  readonly transfers: PartnerTransfers
  /** Batch transfers (批量转账) on behalf of sub-merchants. */
  readonly transferBatches: PartnerTransferBatches

  constructor(caller: Caller) {
    this.native = new PartnerNative(caller)
    this.jsapi = new PartnerJsapi(caller)
    this.miniProgram = new PartnerMiniProgram(caller)
    this.app = new PartnerApp(caller)
    this.h5 = new PartnerH5(caller)
    this.orders = new PartnerOrders(caller)
    this.codePay = new PartnerCodePay(caller)
    this.payscore = new PartnerPayscore(caller)
    this.transfers = new PartnerTransfers(caller)
    this.transferBatches = new PartnerTransferBatches(caller)
  }
}
