// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateTransferBatchRequest, CreateTransferBatchResponse, CreateTransferBillReceiptRequest, CreateTransferBillReceiptResponse, CreateTransferDetailElectronicReceiptsRequest, CreateTransferDetailElectronicReceiptsResponse, QueryTransferBatchByIdResponse, QueryTransferBatchByOutNoResponse, QueryTransferBillReceiptByOutBatchNoResponse, QueryTransferDetailByIdResponse, QueryTransferDetailByOutNoResponse, QueryTransferDetailElectronicReceiptsResponse } from '../transfer-batches.gen.ts'

/** Batch transfers (商家转账到零钱), the older product. */
export class TransferBatches {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发起批量转账 (`POST /v3/transfer/batches`). Notifies MCHTRANSFER.BATCH.FINISHED, MCHTRANSFER.BATCH.CLOSED. */
  async create(body: WithoutOwner<CreateTransferBatchRequest, 'appid'>, options: CallOptions = {}): Promise<CreateTransferBatchResponse> {
    return (await this.#caller.request('POST /v3/transfer/batches', { ...options, body: withOwner<CreateTransferBatchRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 微信批次单号查询批次单 (`GET /v3/transfer/batches/batch-id/{batch_id}`). */
  async queryByBatchId(batch_id: string, query: Routes['GET /v3/transfer/batches/batch-id/{batch_id}']['query'], options: CallOptions = {}): Promise<QueryTransferBatchByIdResponse> {
    return (await this.#caller.request('GET /v3/transfer/batches/batch-id/{batch_id}', { ...options, path: { batch_id }, query })).data
  }

  /** 商家批次单号查询批次单 (`GET /v3/transfer/batches/out-batch-no/{out_batch_no}`). */
  async queryByOutBatchNo(out_batch_no: string, query: Routes['GET /v3/transfer/batches/out-batch-no/{out_batch_no}']['query'], options: CallOptions = {}): Promise<QueryTransferBatchByOutNoResponse> {
    return (await this.#caller.request('GET /v3/transfer/batches/out-batch-no/{out_batch_no}', { ...options, path: { out_batch_no }, query })).data
  }

  /** 微信明细单号查询明细单 (`GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`). */
  async queryDetailById(batch_id: string, detail_id: string, options: CallOptions = {}): Promise<QueryTransferDetailByIdResponse> {
    return (await this.#caller.request('GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}', { ...options, path: { batch_id, detail_id } })).data
  }

  /** 商家明细单号查询明细单 (`GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`). */
  async queryDetailByOutDetailNo(out_detail_no: string, out_batch_no: string, options: CallOptions = {}): Promise<QueryTransferDetailByOutNoResponse> {
    return (await this.#caller.request('GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}', { ...options, path: { out_detail_no, out_batch_no } })).data
  }

  /** 转账电子回单申请受理 (`POST /v3/transfer/bill-receipt`). */
  async requestReceipt(body: CreateTransferBillReceiptRequest, options: CallOptions = {}): Promise<CreateTransferBillReceiptResponse> {
    return (await this.#caller.request('POST /v3/transfer/bill-receipt', { ...options, body })).data
  }

  /** 查询转账电子回单 (`GET /v3/transfer/bill-receipt/{out_batch_no}`). */
  async queryReceipt(out_batch_no: string, options: CallOptions = {}): Promise<QueryTransferBillReceiptByOutBatchNoResponse> {
    return (await this.#caller.request('GET /v3/transfer/bill-receipt/{out_batch_no}', { ...options, path: { out_batch_no } })).data
  }

  /** 转账明细电子回单受理 (`POST /v3/transfer-detail/electronic-receipts`). */
  async requestDetailReceipt(body: CreateTransferDetailElectronicReceiptsRequest, options: CallOptions = {}): Promise<CreateTransferDetailElectronicReceiptsResponse> {
    return (await this.#caller.request('POST /v3/transfer-detail/electronic-receipts', { ...options, body })).data
  }

  /** 查询转账明细电子回单受理结果 (`GET /v3/transfer-detail/electronic-receipts`). */
  async queryDetailReceipt(query: Routes['GET /v3/transfer-detail/electronic-receipts']['query'], options: CallOptions = {}): Promise<QueryTransferDetailElectronicReceiptsResponse> {
    return (await this.#caller.request('GET /v3/transfer-detail/electronic-receipts', { ...options, query })).data
  }
}
