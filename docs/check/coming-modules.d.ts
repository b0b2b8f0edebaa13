// As in coming.d.ts: entries of the sdk, and frameworks, that this branch does not have yet.
declare module '@wxtill/sdk/qr' {
  export function qrSvg(code_url: string): string
}

declare module '@wxtill/sdk/web' {
  import type { HandlerOptions, NotificationListener } from '@wxtill/sdk'
  export class NotificationReceiver {
    constructor(options: {
      readonly apiV3Key: string
      readonly platformKeys: { readonly publicKey: { readonly id: string; readonly key: string } }
    })
    handler(listener: NotificationListener, options?: HandlerOptions): (request: Request) => Promise<Response>
  }
}

declare module '@wxtill/sdk/v2' {
  interface Payment {
    readonly out_trade_no: string
    readonly transaction_id: string
    readonly total_fee: number
  }
  export class WechatPayV2 {
    constructor(options: {
      readonly mchid: string
      readonly appid: string
      readonly key: string
      readonly signType?: 'MD5' | 'HMAC-SHA256'
      readonly clientCertificate?: { readonly cert: string; readonly key: string }
    })
    unifiedOrder(fields: object): Promise<{ jsapiParams(): object }>
    orderQuery(fields: { readonly out_trade_no: string }): Promise<{ readonly trade_state: string }>
    request(route: string, fields: object): Promise<{ readonly data: object }>
    readonly notifications: {
      parse(notification: {
        readonly body: Uint8Array
      }): { readonly kind: 'transaction'; readonly data: Payment } | { readonly kind: 'unknown'; readonly data: object }
      readonly reply: { readonly success: string }
    }
  }
}

declare module '@wxtill/sdk/express' {
  import type { HandlerOptions, NodeListener, NotificationListener, Notifications } from '@wxtill/sdk'
  export function onNotification(s: Notifications, l: NotificationListener, o?: HandlerOptions): NodeListener
}

declare module '@wxtill/sdk/fastify' {
  import type { HandlerOptions, NotificationListener, Notifications } from '@wxtill/sdk'
  export function onNotification(
    s: Notifications,
    l: NotificationListener,
    o?: HandlerOptions,
  ): (app: object) => Promise<void>
}

declare module '@wxtill/sdk/koa' {
  import type { HandlerOptions, NotificationListener, Notifications } from '@wxtill/sdk'
  export function onNotification(
    s: Notifications,
    l: NotificationListener,
    o?: HandlerOptions,
  ): (context: object) => Promise<void>
}

declare module '@wxtill/sdk/hono' {
  import type { HandlerOptions, NotificationListener, Notifications } from '@wxtill/sdk'
  export function onNotification(
    s: Notifications,
    l: NotificationListener,
    o?: HandlerOptions,
  ): (context: object) => Promise<Response>
}

declare module '@wxtill/sdk/nest' {
  import type { HandlerOptions, NotificationListener, Notifications } from '@wxtill/sdk'
  export type NestRequest = object
  export type NestResponse = object
  export function onNotification(
    s: Notifications,
    l: NotificationListener,
    o?: HandlerOptions,
  ): (request: NestRequest, response: NestResponse) => Promise<void>
}

declare module '@wxtill/sdk/next' {
  import type { HandlerOptions, NotificationListener, Notifications } from '@wxtill/sdk'
  export function onNotification(
    s: Notifications,
    l: NotificationListener,
    o?: HandlerOptions,
  ): (request: Request) => Promise<Response>
}

declare module 'express' {
  interface Application {
    post(path: string, handler: unknown): void
    use(handler: unknown): void
  }
  function express(): Application
  namespace express {
    function json(): unknown
  }
  export default express
}

declare module 'fastify' {
  export default function fastify(): { register(plugin: unknown, options: object): Promise<void> }
}

declare module 'koa' {
  export default class Koa {
    use(handler: (context: { readonly path: string }, next: () => Promise<void>) => Promise<void>): void
  }
}

declare module '@nestjs/common' {
  export function Controller(path: string): ClassDecorator
  export function Post(path: string): MethodDecorator
  export function Req(): ParameterDecorator
  export function Res(): ParameterDecorator
}
