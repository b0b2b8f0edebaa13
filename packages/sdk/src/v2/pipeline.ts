import { collectedOf } from '../answer.ts'
import { HookRunner } from '../hooks.ts'
import { Sender } from '../sender.ts'
import { readV2Answer, type V2Answer } from './answer.ts'
import { prepareV2Call, type V2Call } from './call.ts'
import { queryOf, signedFields, v2Dialect } from './dialect.ts'
import type { V2Record } from './document.ts'
import { fileOfAnswer } from './file-answer.ts'
import type { V2Config } from './options.ts'
import type { V2CallOptions } from './route.ts'

type Fields = Readonly<Record<string, unknown>>

/** How an APIv2 request travels: check → sign and send → judge and verify → read. */
export class V2Pipeline {
  readonly #config: V2Config
  readonly #hooks: HookRunner
  readonly #sender: Sender<V2Call>

  constructor(config: V2Config) {
    this.#config = config
    this.#hooks = new HookRunner(config.hooks, config.clock)
    this.#sender = new Sender(config, v2Dialect(config), this.#hooks)
  }

  /** Sends a request and returns its judged answer. */
  request(literal: string, fields: Fields, options?: V2CallOptions): Promise<V2Answer<V2Record>> {
    return this.#hooks.watch(literal, async () => {
      const call = prepareV2Call(this.#config, literal, 'call', fields, options)
      return await this.#sender.untilDefinite(call, (answer) =>
        readV2Answer(collectedOf(answer, literal), call, this.#config),
      )
    })
  }

  /** Fetches a file. Nothing signs it and no hash is known of it. */
  download(literal: string, fields: Fields, options?: V2CallOptions): Promise<AsyncIterable<Uint8Array>> {
    return this.#hooks.watch(literal, async () => {
      const call = prepareV2Call(this.#config, literal, 'file', fields, options)
      return await this.#sender.untilDefinite(call, (answer) => fileOfAnswer(answer, call))
    })
  }

  /** The signed address of a page. Nothing is sent. */
  pageUrl(literal: string, fields: Fields, options?: V2CallOptions): string {
    try {
      const call = prepareV2Call(this.#config, literal, 'page', fields, options)
      const origin = call.origin ?? this.#config.origins[0]!
      return `${origin}${call.route.path}?${queryOf(signedFields(this.#config, call))}`
    } catch (error) {
      throw this.#hooks.report(error, literal)
    }
  }
}
