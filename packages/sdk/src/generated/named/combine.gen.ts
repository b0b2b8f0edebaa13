// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'

import type { CloseCombineOrderRequest, CombineAppPrepayRequest, CombineAppPrepayResponse, CombineH5PrepayRequest, CombineH5PrepayResponse, CombineJsapiPrepayRequest, CombineJsapiPrepayResponse, CombineMiniprogramPrepayRequest, CombineMiniprogramPrepayResponse, CombineNativePrepayRequest, CombineNativePrepayResponse, QueryCombineOrderResponse } from '../combine.gen.ts'

/** Combined payment (合单支付): one payment for orders of several merchants. Sign client parameters with `wxpay.jsapi.payParams` and its neighbours. */
export class Combine {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 合单下单-Native支付 (`POST /v3/combine-transactions/native`). Notifies TRANSACTION.SUCCESS. */
  native(body: WithoutOwner<CombineNativePrepayRequest, 'combine_appid' | 'combine_mchid'>, options?: CallOptions): Promise<CombineNativePrepayResponse> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/native', options, { body }, ['combine_appid', 'combine_mchid'])
  }

  /** 合单下单-JSAPI支付 (`POST /v3/combine-transactions/jsapi`). Notifies TRANSACTION.SUCCESS. */
  jsapi(body: WithoutOwner<CombineJsapiPrepayRequest, 'combine_appid' | 'combine_mchid'>, options?: CallOptions): Promise<CombineJsapiPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/jsapi', options, { body }, ['combine_appid', 'combine_mchid'])
  }

  /** 合单下单-APP支付 (`POST /v3/combine-transactions/app`). Notifies TRANSACTION.SUCCESS. */
  app(body: WithoutOwner<CombineAppPrepayRequest, 'combine_appid' | 'combine_mchid'>, options?: CallOptions): Promise<CombineAppPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/app', options, { body }, ['combine_appid', 'combine_mchid'])
  }

  /** 合单下单-H5支付 (`POST /v3/combine-transactions/h5`). Notifies TRANSACTION.SUCCESS. */
  h5(body: WithoutOwner<CombineH5PrepayRequest, 'combine_appid' | 'combine_mchid'>, options?: CallOptions): Promise<CombineH5PrepayResponse> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/h5', options, { body }, ['combine_appid', 'combine_mchid'])
  }

  /** 个人收款交易下单-小程序 (`POST /v3/combine-transactions/miniprogram`). Notifies TRANSACTION.SUCCESS. */
  miniProgram(body: WithoutOwner<CombineMiniprogramPrepayRequest, 'combine_appid' | 'combine_mchid'>, options?: CallOptions): Promise<CombineMiniprogramPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/miniprogram', options, { body }, ['combine_appid', 'combine_mchid'])
  }

  /** 合单查询订单 (`GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`). */
  query(combine_out_trade_no: string, options?: CallOptions): Promise<QueryCombineOrderResponse> {
    return callByName(this.#caller, 'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}', options, { path: { combine_out_trade_no } })
  }

  /** 合单关闭订单 (`POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`). */
  close(combine_out_trade_no: string, body: WithoutOwner<CloseCombineOrderRequest, 'combine_appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', options, { path: { combine_out_trade_no }, body }, ['combine_appid'])
  }
}
