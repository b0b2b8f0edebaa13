import { NamedProducts } from './generated/named/named-products.gen.ts'
import { maxBytesOf, type FileDownload } from './files/file-download.ts'
import type { DownloadInput, FileRoute, UploadAnswer, UploadInput, UploadRoute } from './files/file-route.ts'
import { nodeHandler, type NodeListener } from './adapters/node.ts'
import type { HandlerOptions, NotificationListener } from './adapters/reply.ts'
import { webHandler } from './adapters/web.ts'
import { openOnNode, verifyOnNode } from './node-crypto.ts'
import { NotificationParser, type IncomingNotification, type NotificationEvent } from './notifications.ts'
import { PlatformKeys } from './keys/platform-keys.ts'
import { readOptions, type WechatPayOptions } from './options.ts'
import { Pipeline, type Answer } from './pipeline.ts'
import { AppPay } from './products/app.ts'
import { Bills } from './products/bills.ts'
import { clientSigner } from './products/client-signature.ts'
import { H5Pay } from './products/h5.ts'
import { JsapiPay } from './products/jsapi.ts'
import { Media } from './products/media.ts'
import { MiniProgramPay } from './products/mini-program.ts'
import { NativePay } from './products/native.ts'
import { Orders } from './products/orders.ts'
import { ParkingJumps } from './products/parking-jumps.ts'
import { PayscoreJumps } from './products/payscore-jumps.ts'
import { Refunds } from './products/refunds.ts'
import type { RequestInput, ResponseData, Route } from './route.ts'
import type { LooseUpload } from './upload-call.ts'

/** Notifications: parse one, or get a handler for a server. */
export interface Notifications {
  /** Verifies, then decrypts. See {@link NotificationParser.parse}. */
  parse(notification: IncomingNotification): Promise<NotificationEvent>
  /** For servers that speak Web `Request` and `Response` (Hono, Next.js, Deno, Bun, workers). */
  webHandler(listener: NotificationListener, options?: HandlerOptions): (request: Request) => Promise<Response>
  /** For `node:http`, Express, Fastify's raw objects and everything else with `(req, res)`. */
  nodeHandler(listener: NotificationListener, options?: HandlerOptions): NodeListener
}

/**
 * A client of WeChat Pay for one merchant number. The constructor does no I/O; make one and keep it.
 *
 * @throws TypeError when an option is missing or a key is not what it should be.
 */
export class WechatPay extends NamedProducts {
  /** Merchant number. */
  readonly mchid: string
  readonly appid: string | undefined
  readonly native: NativePay
  readonly jsapi: JsapiPay
  readonly miniProgram: MiniProgramPay
  readonly app: AppPay
  readonly h5: H5Pay
  readonly orders: Orders
  readonly refunds: Refunds
  readonly bills: Bills
  /** What the user's client opens a view of PayScore with. */
  readonly payscoreJumps: PayscoreJumps
  /** What the user's client opens the parking service with. */
  readonly parkingJumps: ParkingJumps
  readonly media: Media
  readonly notifications: Notifications
  /** The platform's keys of this running client: add one for a switch, see which are at hand. */
  readonly platformKeys: PlatformKeys
  readonly #pipeline: Pipeline

  constructor(options: WechatPayOptions) {
    super()
    const config = readOptions(options)
    this.mchid = config.mchid
    this.appid = config.appid
    const pipeline = (this.#pipeline = new Pipeline(config))
    const signer = clientSigner(config)
    this.native = new NativePay(this)
    this.jsapi = new JsapiPay(this, signer)
    this.miniProgram = new MiniProgramPay(this, signer)
    this.app = new AppPay(this, signer)
    this.h5 = new H5Pay(this)
    this.orders = new Orders(this)
    this.refunds = new Refunds(this)
    this.bills = new Bills(this, pipeline)
    this.media = new Media(pipeline)
    this.payscoreJumps = new PayscoreJumps(config)
    this.parkingJumps = new ParkingJumps(config)
    this.platformKeys = new PlatformKeys(pipeline.keys)
    const parser = new NotificationParser({
      clock: config.clock,
      keys: pipeline.keys,
      verify: verifyOnNode,
      verifyNow: verifyOnNode,
      open: openOnNode(config.apiV3Key),
    })
    this.notifications = {
      parse: (notification) => parser.parse(notification),
      webHandler: (listener, handlerOptions) => webHandler(parser, listener, handlerOptions),
      nodeHandler: (listener, handlerOptions) => nodeHandler(parser, listener, handlerOptions),
    }
  }

  /**
   * Any endpoint of the catalogue, typed by its route literal: `client.request('POST /v3/pay/transactions/native', { body })`.
   * Signed, sent, verified, decrypted and parsed.
   *
   * @throws WechatPayError – look at `outcome` before anything else.
   */
  async request<R extends Route>(route: R, input: RequestInput<R>): Promise<Answer<ResponseData<R>>> {
    return (await this.#pipeline.request(route, input)) as Answer<ResponseData<R>>
  }

  /**
   * Sends a file to any endpoint that takes one: `client.upload('POST /v3/…', { path, file: { filename, content }, meta, fields })`.
   * Name and digest of the file are filled into `meta`, whose text is what is signed. An upload that only makes an identifier is
   * repeated when it fails on the way.
   *
   * @throws InvalidRequestError when the file is not what the endpoint takes; WechatPayError as for {@link request}.
   */
  async upload<R extends UploadRoute>(route: R, input: UploadInput<R>): Promise<Answer<UploadAnswer<R>>> {
    return (await this.#pipeline.upload(route, input as LooseUpload)) as Answer<UploadAnswer<R>>
  }

  /**
   * Fetches a file that is the answer of an endpoint. What is unsigned by contract (pictures of complaints) is handed over while it
   * comes; any other file is taken into memory and verified first. Bills go by {@link Bills.download}.
   *
   * @throws AnswerError `FILE_TOO_LARGE` or `ANSWER_TOO_LARGE` beyond `maxBytes` (default 20 MiB).
   */
  download<R extends FileRoute>(route: R, input: DownloadInput<R>): Promise<FileDownload> {
    return this.#pipeline.file(route, input, maxBytesOf(input))
  }

  /** The client without its secrets, as logs see it. */
  toJSON(): { mchid: string; appid: string | undefined } {
    return { mchid: this.mchid, appid: this.appid }
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `WechatPay { mchid: '${this.mchid}' }`
  }
}
