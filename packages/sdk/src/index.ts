export { WechatPay, type DownloadInput, type Notifications, type UploadAnswer, type UploadInput } from './client.ts'
export type { PlatformKeyOptions, WechatPayOptions } from './options.ts'
export type { Answer } from './pipeline.ts'
export type { RequestBody, RequestInput, ResponseData, Route } from './route.ts'
export type { Clock, RandomBytes } from './clock.ts'
export type { RetryOptions } from './retry.ts'
export type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts'
export type { Signer } from './keys/signer.ts'
export type { HeadersLike } from './headers.ts'

export {
  AnswerError,
  ApiError,
  ConnectionError,
  InvalidRequestError,
  NotificationError,
  PlatformKeyError,
  SignatureError,
  TimeoutError,
  WechatPayError,
  type NotificationFault,
  type Outcome,
} from './errors.ts'
export { canonicalCode, sameCode } from './error-codes.ts'

export type { IncomingNotification, KnownEvent, NotificationEvent, OtherEvent } from './notifications.ts'
export type { HandlerOptions, NotificationListener } from './adapters/web.ts'
export type { NodeListener } from './adapters/node.ts'

export { BillFile, type FileReference } from './files/bill-file.ts'
export type { SealedFileReference } from './files/sealed-file.ts'
export type { BillRows } from './files/bill-rows.ts'
export type { BillOptions, TradeBill, TradeBillSummary } from './files/trade-bill.ts'
export type { TradeBillRow, TradeBillRowData } from './files/trade-bill-row.ts'
export type { FundFlowBill, FundFlowBillRow, FundFlowBillRowData, FundFlowBillSummary } from './files/fund-flow-bill.ts'
export { FileDownload, type DownloadOptions, type FileRoute } from './files/file-download.ts'
export type { UploadContent } from './files/upload-content.ts'
export type { UploadRoute } from './files/upload-routes.ts'
export type { UploadFile, UploadOptions, UploadProgress } from './files/upload.ts'
export type { MediaFile } from './products/media.ts'
export type { NamedBill } from './files/named-bill.ts'
export { readBill, readFundFlowBill, readTradeBill, type BillBytes } from './files/read-bill.ts'
export type { FundFlowBillQuery, SubMerchantFundFlowBillQuery, TradeBillQuery } from './products/bills.ts'
export type { CallOptions, WithoutOwner } from './products/caller.ts'

export {
  jscode2session,
  WechatLoginError,
  type JsCode2SessionInput,
  type JsCode2SessionResult,
} from './wechat/jscode2session.ts'

export { FetchTransport, type FetchTransportOptions } from './transport/fetch.ts'
export { NodeTransport, type NodeTransportOptions } from './transport/node.ts'
export {
  TransportError,
  type BodyPieces,
  type Timeouts,
  type Transport,
  type TransportAnswer,
  type TransportFault,
  type TransportRequest,
} from './transport/transport.ts'

export type * from './generated/basic-payments.gen.ts'
export type * from './generated/bills.gen.ts'
export type * from './generated/certificates.gen.ts'
export type * from './generated/refunds.gen.ts'
export type { EventResources } from './generated/events.gen.ts'
export type { Routes } from './generated/routes.gen.ts'

export {
  beijingDate,
  fenToYuan,
  formatRfc3339,
  parseCertificate,
  parsePrivateKey,
  parsePublicKey,
  parseRfc3339,
  yuanToFen,
  type AppPayParams,
  type Certificate,
  type JsapiPayParams,
  type MiniProgramPayParams,
} from '@wxtill/protocol'
