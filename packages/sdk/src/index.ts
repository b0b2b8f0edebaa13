export { WechatPay, type Notifications } from './client.ts'
export type { PlatformKeyOptions, WechatPayOptions } from './options.ts'
export type { Answer } from './pipeline.ts'
export type { RequestBody, RequestInput, ResponseData, Route } from './route.ts'
export type { Clock } from './clock.ts'
export type { RandomBytes } from './random.ts'
export type { RetryOptions } from './retry.ts'
export type { ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts'
export { PlatformKeys, type NewPlatformKeys, type PlatformKeyInfo } from './keys/platform-keys.ts'
export type { Signer, SignerCall } from './keys/signer.ts'
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
export { requestIdMeaning } from './request-id-codes.ts'
export { differences } from './differences.ts'

export type { IncomingNotification, KnownEvent, NotificationEvent, OtherEvent } from './notifications.ts'
export type { HandlerOptions, NotificationListener, NotificationReply, NotificationSource } from './adapters/reply.ts'
export type { NodeListener } from './adapters/node.ts'

export { BillFile, type FileReference } from './files/bill-file.ts'
export type { SealedFileReference } from './files/sealed-file.ts'
export type { BillRows } from './files/bill-rows.ts'
export type { BillOptions, TradeBill, TradeBillSummary } from './files/trade-bill.ts'
export type { TradeBillRow, TradeBillRowData } from './files/trade-bill-row.ts'
export type { FundFlowBill, FundFlowBillRow, FundFlowBillRowData, FundFlowBillSummary } from './files/fund-flow-bill.ts'
export { FileDownload, type DownloadOptions } from './files/file-download.ts'
export type { DownloadInput, FileRoute, UploadAnswer, UploadInput, UploadRoute } from './files/file-route.ts'
export type { UploadContent } from './files/upload-content.ts'
export type { UploadFile, UploadOptions, UploadProgress } from './files/upload.ts'
export type { MediaFile } from './products/media.ts'
export type { NamedBill } from './files/named-bill.ts'
export { readBill, readFundFlowBill, readTradeBill, type BillBytes } from './files/read-bill.ts'
export type { FundFlowBillQuery, SubMerchantFundFlowBillQuery, TradeBillQuery } from './products/bills.ts'
export { ParkingJumps, type ParkingClients } from './products/parking-jumps.ts'
export {
  PayscoreJumps,
  type PayscoreClients,
  type PayscoreEnableInput,
  type PayscorePartner,
} from './products/payscore-jumps.ts'
export type { CallOptions, WithoutOwner } from './products/caller.ts'

export { WechatServerError, type WechatServerOptions } from './wechat/ask-wechat.ts'
export { stableToken, type StableToken, type StableTokenInput } from './wechat/stable-token.ts'
export { sendSubscribeMessage, type SubscribeMessageInput } from './wechat/subscribe-message.ts'
export {
  jscode2session,
  WechatLoginError,
  type JsCode2SessionInput,
  type JsCode2SessionResult,
} from './wechat/jscode2session.ts'
export {
  oauthLogin,
  oauthUrl,
  type OauthLoginInput,
  type OauthLoginResult,
  type OauthUrlInput,
} from './wechat/oauth.ts'

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
export type { EventReplies, EventResources, EventVariants } from './generated/events.gen.ts'
export type { FileRoutes, Routes, UploadRoutes } from './generated/routes.gen.ts'

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
  type ParkingJumpInput,
  type ParkingLaunch,
  type ParkingMiniProgramJump,
  type PayscoreAppJump,
  type PayscoreJsapiJump,
  type PayscoreMiniProgramJump,
  type PlateColor,
} from '@wxtill/protocol'
