// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CancelTransferBillResponse, CloseMchTransferUserConfirmAuthorizationResponse, CreateMchTransferElecsignOutBillNoRequest, CreateMchTransferElecsignOutBillNoResponse, CreateMchTransferElecsignTransferBillNoRequest, CreateMchTransferElecsignTransferBillNoResponse, CreateMchTransferTransferBillsPreTransferWithAuthorizationRequest, CreateMchTransferTransferBillsPreTransferWithAuthorizationResponse, CreateMchTransferTransferBillsTransferRequest, CreateMchTransferTransferBillsTransferResponse, CreateMchTransferUserConfirmAuthorizationRequest, CreateMchTransferUserConfirmAuthorizationResponse, CreateTransferBillRequest, CreateTransferBillResponse, QueryMchTransferElecsignByOutBillNoResponse, QueryMchTransferElecsignByTransferBillNoResponse, QueryMchTransferUserConfirmAuthorizationByOutAuthorizationNoResponse, QueryTransferBillByNoResponse, QueryTransferBillByOutNoResponse } from '../mch-transfer.gen.ts'

/** Transfers (商家转账), confirmed by the payee. */
export class Transfers {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发起转账 (`POST /v3/fund-app/mch-transfer/transfer-bills`). `WAIT_USER_CONFIRM`: the payee has yet to confirm with `package_info`. Notifies MCHTRANSFER.BILL.FINISHED. */
  create(body: WithoutOwner<CreateTransferBillRequest, 'appid'>, options?: CallOptions): Promise<CreateTransferBillResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/transfer-bills', options, { body }, ['appid'])
  }

  /** 商户单号查询转账单 (`GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`). */
  queryByOutBillNo(out_bill_no: string, options?: CallOptions): Promise<QueryTransferBillByOutNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}', options, { path: { out_bill_no } })
  }

  /** 微信转账单号查询转账单 (`GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`). */
  queryByTransferBillNo(transfer_bill_no: string, options?: CallOptions): Promise<QueryTransferBillByNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}', options, { path: { transfer_bill_no } })
  }

  /** 撤销转账 (`POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`). Asynchronous: only a final state counts. */
  cancel(out_bill_no: string, options?: CallOptions): Promise<CancelTransferBillResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', options, { path: { out_bill_no } })
  }

  /** 用户授权后转账 (`POST /v3/fund-app/mch-transfer/transfer-bills/transfer`). Notifies MCHTRANSFER.BILL.FINISHED. */
  createAuthorized(body: WithoutOwner<CreateMchTransferTransferBillsTransferRequest, 'appid'>, options?: CallOptions): Promise<CreateMchTransferTransferBillsTransferResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/transfer-bills/transfer', options, { body }, ['appid'])
  }

  /** 发起转账并完成自动收款授权 (`POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`). Notifies MCHTRANSFER.BILL.FINISHED. */
  createWithAuthorization(body: WithoutOwner<CreateMchTransferTransferBillsPreTransferWithAuthorizationRequest, 'appid'>, options?: CallOptions): Promise<CreateMchTransferTransferBillsPreTransferWithAuthorizationResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization', options, { body }, ['appid'])
  }

  /** 商户单号申请电子回单 (`POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`). */
  requestReceiptByOutBillNo(body: CreateMchTransferElecsignOutBillNoRequest, options?: CallOptions): Promise<CreateMchTransferElecsignOutBillNoResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no', options, { body })
  }

  /** 商户单号查询电子回单 (`GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`). */
  queryReceiptByOutBillNo(out_bill_no: string, options?: CallOptions): Promise<QueryMchTransferElecsignByOutBillNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}', options, { path: { out_bill_no } })
  }

  /** 微信单号申请电子回单 (`POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`). */
  requestReceiptByTransferBillNo(body: CreateMchTransferElecsignTransferBillNoRequest, options?: CallOptions): Promise<CreateMchTransferElecsignTransferBillNoResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no', options, { body })
  }

  /** 微信单号查询电子回单 (`GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`). */
  queryReceiptByTransferBillNo(transfer_bill_no: string, options?: CallOptions): Promise<QueryMchTransferElecsignByTransferBillNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}', options, { path: { transfer_bill_no } })
  }

  /** 申请免确认收款授权 (`POST /v3/fund-app/mch-transfer/user-confirm-authorization`). Notifies MCHTRANSFER.AUTHORIZATION.CONFIRMED, MCHTRANSFER.AUTHORIZATION.CLOSED. */
  applyAuthorization(body: WithoutOwner<CreateMchTransferUserConfirmAuthorizationRequest, 'appid'>, options?: CallOptions): Promise<CreateMchTransferUserConfirmAuthorizationResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/user-confirm-authorization', options, { body }, ['appid'])
  }

  /** 商户单号查询自动收款授权 (`GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`). */
  queryAuthorization(out_authorization_no: string, query: Routes['GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}']['query'] = {}, options?: CallOptions): Promise<QueryMchTransferUserConfirmAuthorizationByOutAuthorizationNoResponse> {
    return callByName(this.#caller, 'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}', options, { path: { out_authorization_no }, query })
  }

  /** 解除免确认收款授权 (`POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`). */
  closeAuthorization(out_authorization_no: string, options?: CallOptions): Promise<CloseMchTransferUserConfirmAuthorizationResponse> {
    return callByName(this.#caller, 'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close', options, { path: { out_authorization_no } })
  }
}
