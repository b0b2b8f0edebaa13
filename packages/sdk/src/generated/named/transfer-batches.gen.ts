// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateTransferBatchRequest, CreateTransferBatchResponse, CreateTransferBillReceiptRequest, CreateTransferBillReceiptResponse, CreateTransferDetailElectronicReceiptsRequest, CreateTransferDetailElectronicReceiptsResponse, QueryTransferBatchByIdResponse, QueryTransferBatchByOutNoResponse, QueryTransferBillReceiptByOutBatchNoResponse, QueryTransferDetailByIdResponse, QueryTransferDetailByOutNoResponse, QueryTransferDetailElectronicReceiptsResponse } from '../transfer-batches.gen.ts'

/** Batch transfers (商家转账到零钱), the older product. */
export class TransferBatches {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发起批量转账 (`POST /v3/transfer/batches`). Notifies MCHTRANSFER.BATCH.FINISHED, MCHTRANSFER.BATCH.CLOSED. */
  create(body: WithoutOwner<CreateTransferBatchRequest, 'appid'>, options?: CallOptions): Promise<CreateTransferBatchResponse> {
    return callByName(this.#caller, 'POST /v3/transfer/batches', options, { body }, ['appid'])
  }

  /** 微信批次单号查询批次单 (`GET /v3/transfer/batches/batch-id/{batch_id}`). */
  queryByBatchId(batch_id: string, query: Routes['GET /v3/transfer/batches/batch-id/{batch_id}']['query'], options?: CallOptions): Promise<QueryTransferBatchByIdResponse> {
    return callByName(this.#caller, 'GET /v3/transfer/batches/batch-id/{batch_id}', options, { path: { batch_id }, query })
  }

  /** 商家批次单号查询批次单 (`GET /v3/transfer/batches/out-batch-no/{out_batch_no}`). */
  queryByOutBatchNo(out_batch_no: string, query: Routes['GET /v3/transfer/batches/out-batch-no/{out_batch_no}']['query'], options?: CallOptions): Promise<QueryTransferBatchByOutNoResponse> {
    return callByName(this.#caller, 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}', options, { path: { out_batch_no }, query })
  }

  /** 微信明细单号查询明细单 (`GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`). */
  queryDetailById(batch_id: string, detail_id: string, options?: CallOptions): Promise<QueryTransferDetailByIdResponse> {
    return callByName(this.#caller, 'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}', options, { path: { batch_id, detail_id } })
  }

  /** 商家明细单号查询明细单 (`GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`). */
  queryDetailByOutDetailNo(out_detail_no: string, out_batch_no: string, options?: CallOptions): Promise<QueryTransferDetailByOutNoResponse> {
    return callByName(this.#caller, 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}', options, { path: { out_detail_no, out_batch_no } })
  }

  /** 转账电子回单申请受理 (`POST /v3/transfer/bill-receipt`). */
  requestReceipt(body: CreateTransferBillReceiptRequest, options?: CallOptions): Promise<CreateTransferBillReceiptResponse> {
    return callByName(this.#caller, 'POST /v3/transfer/bill-receipt', options, { body })
  }

  /** 查询转账电子回单 (`GET /v3/transfer/bill-receipt/{out_batch_no}`). */
  queryReceipt(out_batch_no: string, options?: CallOptions): Promise<QueryTransferBillReceiptByOutBatchNoResponse> {
    return callByName(this.#caller, 'GET /v3/transfer/bill-receipt/{out_batch_no}', options, { path: { out_batch_no } })
  }

  /** 转账明细电子回单受理 (`POST /v3/transfer-detail/electronic-receipts`). */
  requestDetailReceipt(body: CreateTransferDetailElectronicReceiptsRequest, options?: CallOptions): Promise<CreateTransferDetailElectronicReceiptsResponse> {
    return callByName(this.#caller, 'POST /v3/transfer-detail/electronic-receipts', options, { body })
  }

  /** 查询转账明细电子回单受理结果 (`GET /v3/transfer-detail/electronic-receipts`). */
  queryDetailReceipt(query: Routes['GET /v3/transfer-detail/electronic-receipts']['query'], options?: CallOptions): Promise<QueryTransferDetailElectronicReceiptsResponse> {
    return callByName(this.#caller, 'GET /v3/transfer-detail/electronic-receipts', options, { query })
  }
}
