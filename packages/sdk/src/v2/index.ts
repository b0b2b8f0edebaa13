export { WechatPayV2, type V2Notifications } from './client.ts'
export type { WechatPayV2Options } from './options.ts'
export type { V2Answer } from './answer.ts'
export { V2Order, type V2OrderRoute } from './order.ts'
export { V2BillFile } from './bill-file.ts'
export type { V2CallOptions, V2FileRoute, V2PageRoute, V2RequestFields, V2ResponseData, V2Route } from './route.ts'
export type {
  V2FailedNotification,
  V2IncomingNotification,
  V2KnownNotification,
  V2Notification,
  V2UnknownNotification,
} from './notifications.ts'
export type { V2Record, V2Value } from './document.ts'
export { V2_REPLY } from './notifications.ts'
export { canonicalV2Code } from './error-codes.ts'
export type { ClientCertificate } from '../transport/transport.ts'
export type { V2Files, V2Pages, V2Routes } from '../generated/v2/routes.gen.ts'
export type { V2NotificationFields } from '../generated/v2/notifications.gen.ts'
export type { AppPayParams, V2JsapiPayParams, V2MiniProgramPayParams, V2SignType } from '@wxtill/protocol'

export {
  AnswerError,
  ApiError,
  ConnectionError,
  InvalidRequestError,
  NotificationError,
  SignatureError,
  TimeoutError,
  WechatPayError,
  type NotificationFault,
  type Outcome,
} from '../errors.ts'
export { NodeTransport, type NodeTransportOptions } from '../transport/node.ts'
