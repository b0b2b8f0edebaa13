export { NotificationReceiver, type NotificationReceiverOptions } from './notification-receiver.ts'
export type { FixedKeyOptions } from './fixed-keys.ts'
export type { HandlerOptions, NotificationListener, NotificationSource } from '../adapters/reply.ts'
export type { WebHandler } from '../adapters/web.ts'
export type { Clock } from '../clock.ts'
export type { HeadersLike } from '../headers.ts'
export type { IncomingNotification, KnownEvent, NotificationEvent, OtherEvent } from '../notifications.ts'
export type { EventResources } from '../generated/events.gen.ts'
export {
  AnswerError,
  ApiError,
  NotificationError,
  PlatformKeyError,
  SignatureError,
  WechatPayError,
  type NotificationFault,
  type Outcome,
} from '../errors.ts'
