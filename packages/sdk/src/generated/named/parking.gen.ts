// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateParkingRequest, CreateParkingResponse, CreateParkingTransactionRequest, CreateParkingTransactionResponse, FindParkingServiceResponse, QueryParkingTransactionResponse } from '../parking.gen.ts'

/** PayScore parking (支付分停车). With `sub_mchid` for a sub-merchant. */
export class Parking {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 查询车牌服务开通信息 (`GET /v3/vehicle/parking/services/find`). */
  findService(query: WithoutOwner<Routes['GET /v3/vehicle/parking/services/find']['query'], 'appid'>, options?: CallOptions): Promise<FindParkingServiceResponse> {
    return callByName(this.#caller, 'GET /v3/vehicle/parking/services/find', options, { query }, ['appid'])
  }

  /** 创建停车入场 (`POST /v3/vehicle/parking/parkings`). A newer entrance of the same plate makes the older one void. Notifies VEHICLE.ENTRANCE_STATE_CHANGE. */
  createParking(body: CreateParkingRequest, options?: CallOptions): Promise<CreateParkingResponse> {
    return callByName(this.#caller, 'POST /v3/vehicle/parking/parkings', options, { body })
  }

  /** 扣费受理 (`POST /v3/vehicle/transactions/parking`). The gate may open on `ACCEPTED` and on nothing else. Unknown: repeat with the same number, then query. Notifies TRANSACTION.SUCCESS, TRANSACTION.FAIL, TRANSACTION.PAY_BACK. */
  createTransaction(body: WithoutOwner<CreateParkingTransactionRequest, 'appid'>, options?: CallOptions): Promise<CreateParkingTransactionResponse> {
    return callByName(this.#caller, 'POST /v3/vehicle/transactions/parking', options, { body }, ['appid'])
  }

  /** 查询订单 (`GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`). */
  queryTransaction(out_trade_no: string, query: Routes['GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}']['query'] = {}, options?: CallOptions): Promise<QueryParkingTransactionResponse> {
    return callByName(this.#caller, 'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}', options, { path: { out_trade_no }, query })
  }
}
