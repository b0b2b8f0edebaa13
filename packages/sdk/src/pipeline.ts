import type { KeyObject } from 'node:crypto'
import {
  collectedOf,
  contentTypeOf,
  errorAnswer,
  fileOf,
  namedFailures,
  readData,
  requestIdOf,
  unfinishedAnswer,
  verifyAnswer,
  type CollectedAnswer,
} from './answer.ts'
import { prepareCall, type Call } from './call.ts'
import type { Clock } from './clock.ts'
import { v3Dialect, type V3Request } from './dialect.ts'
import { decryptAnswer, encryptRequest, encryptTo, hasSealedAnswer, hasSecrets } from './encryption.ts'
import { ApiError, InvalidRequestError, PlatformKeyError, WechatPayError } from './errors.ts'
import { FileDownload } from './files/file-download.ts'
import { uploadEndpoint } from './files/upload-routes.ts'
import { HookRunner } from './hooks.ts'
import { openCertificateList } from './keys/certificates.ts'
import { PlatformKeyStore, type Download, type PlatformKey } from './keys/store.ts'
import { verifyOnNode } from './node-crypto.ts'
import type { Config } from './options.ts'
import type { Proof } from './platform-crypto.ts'
import type { LooseInput } from './route.ts'
import { Sender, type Mend } from './sender.ts'
import type { TransportAnswer } from './transport/transport.ts'
import { isUnsigned, type UnsignedFile } from './unsigned-answers.ts'
import type { LooseUpload } from './upload-call.ts'

/** An answer that was verified, decrypted and read. */
export interface Answer<Data> {
  readonly status: number
  /** Quote it when asking WeChat Pay support. */
  readonly requestId: string | undefined
  readonly data: Data
  /** Lower-case names. */
  readonly headers: TransportAnswer['headers']
}

const CERTIFICATES = 'GET /v3/certificates'

/** How a request travels: validate → encrypt → sign and send → verify → read and decrypt. */
export class Pipeline {
  readonly keys: PlatformKeyStore
  readonly #config: Config
  readonly #sender: Sender<Call, V3Request>
  readonly #hooks: HookRunner
  readonly #proof: Proof<KeyObject> & { readonly clock: Clock }

  constructor(config: Config) {
    this.#config = config
    this.#hooks = new HookRunner(config.hooks, config.clock)
    this.#sender = new Sender(config, v3Dialect(config), this.#hooks)
    this.keys = new PlatformKeyStore({
      clock: config.clock,
      keys: config.platformKeys,
      merchant: { serial: config.serial, publicKey: config.merchantPublicKey },
      download: config.download ? (known, patient) => this.#refresh(known, patient) : undefined,
    })
    this.#proof = { clock: config.clock, keys: this.keys, verify: verifyOnNode, verifyNow: verifyOnNode }
  }

  /** Sends a request and returns its verified answer. */
  request(literal: string, input: LooseInput): Promise<Answer<unknown>> {
    return this.#hooks.watch(literal, async () => {
      if (uploadEndpoint(literal))
        throw new InvalidRequestError('route', 'takes a file, not JSON.', 'Use upload(…).', literal)
      const prepared = prepareCall(this.#config, literal, input)
      if (!this.keys.isReady) await this.#prepareKeys(literal)
      const encrypted = encryptRequest(prepared, input, this.keys)
      const call = encrypted instanceof Promise ? await encrypted : encrypted
      return await this.#settle(call, this.#encryptingAnew(call, input))
    })
  }

  /** Sends a file and returns the verified answer. */
  upload(literal: string, input: LooseUpload): Promise<Answer<unknown>> {
    return this.#hooks.watch(literal, async () => {
      await this.#prepareKeys(literal)
      // Loaded by those who upload.
      const { prepareUploadCall } = await import('./upload-call.ts')
      return await this.#settle(await prepareUploadCall(this.#config, literal, input, this.keys))
    })
  }

  /**
   * Fetches a file that is an answer itself. One that is unsigned by contract is handed over as it comes; any other is collected,
   * at most `maxBytes` of it, and verified before the first byte is seen.
   */
  file(literal: string, input: Omit<LooseInput, 'body'>, maxBytes: number): Promise<FileDownload> {
    return this.#hooks.watch(literal, async () => {
      await this.#prepareKeys(literal)
      const prepared = prepareCall(this.#config, literal, input)
      const stream = isUnsigned(literal)
      const call = { ...prepared, platformSerial: this.keys.announced(), stream, maxBytes }
      return await this.#sender.untilDefinite(call, async (answer) => {
        if (!stream) await this.#verify(collectedOf(answer, literal), literal)
        const contentType = contentTypeOf(answer)
        const pieces = namedFailures(fileOf(answer, literal), literal)
        return new FileDownload({ route: literal, contentType, pieces, maxBytes })
      })
    })
  }

  /** Fetches a file. Its bytes are not signed: the caller must hold them against the hash of a signed answer. */
  download(
    literal: UnsignedFile,
    address: URL,
    options: Pick<LooseInput, 'signal' | 'timeouts'>,
  ): Promise<AsyncIterable<Uint8Array>> {
    // The authorization never leaves the configured hosts, whatever address the answer named.
    const origin = this.#sender.mayAsk(address.origin) ? { origin: address.origin } : {}
    const url = `${address.pathname}${address.search}`
    return this.#hooks.watch(literal, async () => {
      const call = {
        ...prepareCall(this.#config, literal, options),
        ...origin,
        url,
        platformSerial: this.keys.announced(),
        stream: true,
      }
      return await this.#sender.untilDefinite(call, (answer) => fileOf(answer, literal))
    })
  }

  /** Makes sure that the answer can be verified before anything is sent. */
  async #prepareKeys(literal: string): Promise<void> {
    if (this.keys.isReady) return
    await this.keys.ready().catch((cause: unknown) => {
      throw noPlatformKeys(literal, cause)
    })
  }

  #settle(call: Call, mend?: Mend<Call>): Promise<Answer<unknown>> {
    return this.#sender.untilDefinite(call, (answer) => this.#read(answer, call), mend)
  }

  /**
   * A field encrypted to a key that the platform does not take any more: the keys are refreshed and it is encrypted to another one,
   * once, in the same request under the same number.
   */
  #encryptingAnew(call: Call, input: LooseInput): Mend<Call> | undefined {
    if (call.platformSerial === undefined || !hasSecrets(call, input)) return undefined
    let done = false
    return async (error) => {
      if (done || !(error instanceof ApiError && error.refusesKey)) return undefined
      done = true
      const key = await this.keys.insteadOf(call.platformSerial!)
      return key && encryptTo(key, call, input)
    }
  }

  /**
   * Status first: an answer outside 2xx is an error whatever its signature says (gateway, authentication and routing errors have
   * none), so it can never report success. A 2xx must be signed, and there is no switch for that.
   */
  #verify(answer: CollectedAnswer, route: string): Promise<void> {
    if (answer.status < 200 || answer.status > 299) throw errorAnswer(answer, route)
    return verifyAnswer(answer, route, this.#proof)
  }

  async #read(received: TransportAnswer, call: Call): Promise<Answer<unknown>> {
    const route = call.route.literal
    const answer = collectedOf(received, route)
    await this.#verify(answer, route)
    const read = readData(answer, route)
    const unfinished = unfinishedAnswer(answer, read, route)
    if (unfinished) throw unfinished
    const { status, headers } = answer
    const data = hasSealedAnswer(route) ? await decryptAnswer(read, answer, call, this.#config.signer) : read
    return { status, requestId: requestIdOf(answer), data, headers }
  }

  /** Renewals run in the background: without the hook nobody would hear that they fail until the last certificate expires. */
  #refresh(...how: Parameters<Download>): Promise<readonly PlatformKey[]> {
    return this.#hooks.watch(CERTIFICATES, () => this.#downloadCertificates(...how))
  }

  /** The list proves itself: what opens with the APIv3 key is trusted to verify the answer it came in. */
  async #downloadCertificates(
    known: (serial: string) => PlatformKey | undefined,
    patient: boolean,
  ): Promise<readonly PlatformKey[]> {
    const prepared = prepareCall(this.#config, CERTIFICATES, {})
    const attempts = patient ? prepared.attempts : 1
    const call = { ...prepared, attempts, platformSerial: this.keys.announced() }
    return this.#sender.untilDefinite(call, async (answer) => {
      const collected = collectedOf(answer, CERTIFICATES)
      if (answer.status !== 200) throw errorAnswer(collected, CERTIFICATES)
      const list = openCertificateList(collected.body, this.#config.apiV3Key)
      const peek = (serial: string): PlatformKey | undefined =>
        known(serial) ?? list.find((key) => key.serial === serial)
      const find = (serial: string): Promise<never> => Promise.reject(notInList(serial))
      await verifyAnswer(collected, CERTIFICATES, { ...this.#proof, keys: { peek, find, all: () => list } })
      return list
    })
  }
}

function noPlatformKeys(route: string, cause: unknown): PlatformKeyError {
  const noCertificates = cause instanceof WechatPayError && cause.status === 404
  const why = cause instanceof Error ? ` ${cause.message}` : ''
  return new PlatformKeyError({
    code: 'NO_PLATFORM_KEY',
    message: `${route} was not sent: there is no platform key to verify its answer with.${why}`,
    hint: noCertificates
      ? 'This merchant number has no platform certificates: give platformKeys.publicKey ({ id, key } from the merchant platform).'
      : 'Nothing was sent, so the call may be repeated. Giving platformKeys.publicKey avoids the download.',
    route,
    retry: cause instanceof WechatPayError && cause.retry,
    cause,
  })
}

function notInList(serial: string): PlatformKeyError {
  return new PlatformKeyError({
    code: 'UNKNOWN_PLATFORM_SERIAL',
    message: `The certificate list was signed under ${JSON.stringify(serial.slice(0, 64))}, which is not in it.`,
    hint: 'The list was dropped. If the switch to the WeChat Pay public key has begun, give platformKeys.publicKey.',
  })
}
