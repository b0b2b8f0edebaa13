import type { PublicKey } from '@wxtill/protocol/web'
import type { HandlerOptions, NotificationListener, NotificationSource } from '../adapters/reply.ts'
import { webHandler, type WebHandler } from '../adapters/web.ts'
import { systemClock, type Clock } from '../clock.ts'
import { named } from '../option-checks.ts'
import { NotificationParser, type IncomingNotification, type NotificationEvent } from '../notifications.ts'
import { FixedKeys, type FixedKeyOptions } from './fixed-keys.ts'
import { readAnswer } from './read-answer.ts'
import { openOnWeb, verifyOnWeb } from './web-crypto.ts'

export interface NotificationReceiverOptions {
  /** The APIv3 key (APIv3密钥), exactly 32 bytes. */
  readonly apiV3Key: string
  readonly platformKeys: FixedKeyOptions
  /** Serial of the merchant's own API certificate: with it, that certificate is refused as a platform key. */
  readonly merchantSerial?: string
  readonly clock?: Clock
}

/**
 * Proves what comes from WeChat Pay where there is no Node.js: Bun, Deno, Cloudflare workers, edge runtimes. It uses WebCrypto
 * alone, does no I/O and gives the same verdicts, word for word, as the client for Node. Make one and keep it.
 *
 * @throws TypeError when an option is missing or a key is not what it should be.
 */
export class NotificationReceiver implements NotificationSource {
  readonly #clock: Clock
  readonly #keys: FixedKeys
  readonly #parser: NotificationParser<PublicKey>

  constructor({ apiV3Key, platformKeys, merchantSerial, clock = systemClock }: NotificationReceiverOptions) {
    this.#clock = clock
    this.#keys = new FixedKeys(platformKeys, clock, merchantSerial)
    const open = named('apiV3Key', () => openOnWeb(apiV3Key))
    this.#parser = new NotificationParser({ clock, keys: this.#keys, verify: verifyOnWeb, open })
  }

  /** Verifies, then decrypts. See {@link NotificationParser.parse}. */
  parse(notification: IncomingNotification): Promise<NotificationEvent> {
    return this.#parser.parse(notification)
  }

  /** Web `Request` → `Response`: 204, 4xx for what cannot be believed, 500 for what should come again. */
  handler(listener: NotificationListener, options?: HandlerOptions): WebHandler {
    return webHandler(this, listener, options)
  }

  /**
   * Proves and reads an answer of WeChat Pay that was fetched elsewhere; its body must not have been read. Status first: an answer
   * outside 2xx is an error whatever its signature says, and a 2xx must be signed.
   *
   * @param route - what was called, such as `GET /v3/pay/transactions/id/{transaction_id}`: errors name it.
   * @returns its JSON; `undefined` when it has none (204).
   * @throws WechatPayError – look at `outcome` before anything else.
   */
  readAnswer(answer: Response, route: string): Promise<unknown> {
    return readAnswer(answer, route, { clock: this.#clock, keys: this.#keys, verify: verifyOnWeb })
  }
}
