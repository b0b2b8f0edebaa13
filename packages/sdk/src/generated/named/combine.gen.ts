// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'

import type { CloseCombineOrderRequest, CombineAppPrepayRequest, CombineAppPrepayResponse, CombineH5PrepayRequest, CombineH5PrepayResponse, CombineJsapiPrepayRequest, CombineJsapiPrepayResponse, CombineMiniprogramPrepayRequest, CombineMiniprogramPrepayResponse, CombineNativePrepayRequest, CombineNativePrepayResponse, QueryCombineOrderResponse } from '../combine.gen.ts'

/** Combined payment (合单支付): one payment for orders of several merchants. Sign client parameters with `wxpay.jsapi.payParams` and its neighbours. */
export class Combine {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 合单下单-Native支付 (`POST /v3/combine-transactions/native`). Notifies TRANSACTION.SUCCESS. */
  async native(body: WithoutOwner<CombineNativePrepayRequest, 'combine_appid' | 'combine_mchid'>, options: CallOptions = {}): Promise<CombineNativePrepayResponse> {
    return (await this.#caller.request('POST /v3/combine-transactions/native', { ...options, body: withOwner<CombineNativePrepayRequest, 'combine_appid' | 'combine_mchid'>(this.#caller, body, ['combine_appid', 'combine_mchid']) })).data
  }

  /** 合单下单-JSAPI支付 (`POST /v3/combine-transactions/jsapi`). Notifies TRANSACTION.SUCCESS. */
  async jsapi(body: WithoutOwner<CombineJsapiPrepayRequest, 'combine_appid' | 'combine_mchid'>, options: CallOptions = {}): Promise<CombineJsapiPrepayResponse> {
    return (await this.#caller.request('POST /v3/combine-transactions/jsapi', { ...options, body: withOwner<CombineJsapiPrepayRequest, 'combine_appid' | 'combine_mchid'>(this.#caller, body, ['combine_appid', 'combine_mchid']) })).data
  }

  /** 合单下单-APP支付 (`POST /v3/combine-transactions/app`). Notifies TRANSACTION.SUCCESS. */
  async app(body: WithoutOwner<CombineAppPrepayRequest, 'combine_appid' | 'combine_mchid'>, options: CallOptions = {}): Promise<CombineAppPrepayResponse> {
    return (await this.#caller.request('POST /v3/combine-transactions/app', { ...options, body: withOwner<CombineAppPrepayRequest, 'combine_appid' | 'combine_mchid'>(this.#caller, body, ['combine_appid', 'combine_mchid']) })).data
  }

  /** 合单下单-H5支付 (`POST /v3/combine-transactions/h5`). Notifies TRANSACTION.SUCCESS. */
  async h5(body: WithoutOwner<CombineH5PrepayRequest, 'combine_appid' | 'combine_mchid'>, options: CallOptions = {}): Promise<CombineH5PrepayResponse> {
    return (await this.#caller.request('POST /v3/combine-transactions/h5', { ...options, body: withOwner<CombineH5PrepayRequest, 'combine_appid' | 'combine_mchid'>(this.#caller, body, ['combine_appid', 'combine_mchid']) })).data
  }

  /** 个人收款交易下单-小程序 (`POST /v3/combine-transactions/miniprogram`). Notifies TRANSACTION.SUCCESS. */
  async miniProgram(body: WithoutOwner<CombineMiniprogramPrepayRequest, 'combine_appid' | 'combine_mchid'>, options: CallOptions = {}): Promise<CombineMiniprogramPrepayResponse> {
    return (await this.#caller.request('POST /v3/combine-transactions/miniprogram', { ...options, body: withOwner<CombineMiniprogramPrepayRequest, 'combine_appid' | 'combine_mchid'>(this.#caller, body, ['combine_appid', 'combine_mchid']) })).data
  }

  /** 合单查询订单 (`GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`). */
  async query(combine_out_trade_no: string, options: CallOptions = {}): Promise<QueryCombineOrderResponse> {
    return (await this.#caller.request('GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}', { ...options, path: { combine_out_trade_no } })).data
  }

  /** 合单关闭订单 (`POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`). */
  async close(combine_out_trade_no: string, body: WithoutOwner<CloseCombineOrderRequest, 'combine_appid'>, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', { ...options, path: { combine_out_trade_no }, body: withOwner<CloseCombineOrderRequest, 'combine_appid'>(this.#caller, body, ['combine_appid']) })
  }
}
