import type { V2Endpoint } from '@wxtill/catalogue'
import { asFileError } from './bills/routes.ts'
import { authenticate, type Authenticating, type V2Caller } from './authenticate.ts'
import { CutConnection } from './client-certificate.ts'
import { endpointOf, readRequest, type V2Request } from './request.ts'
import { businessAnswer, isFileOnly, successAnswer, transportAnswer, unforeseen, type Answering } from './respond.ts'
import { v2ShapeOf } from './shapes/shape.ts'
import { inV2, V2Error } from './v2-error.ts'
import { validate } from './validate.ts'
import { finish } from '../gateway/finish.ts'
import { limitOf } from '../gateway/rate-limits.ts'
import { checkHost, ownRule } from '../gateway/request-faults.ts'
import { damaged, failAfter, failBefore, tooFast } from '../gateway/play-fault.ts'
import { PlatformError } from '../gateway/platform-error.ts'
import { errorAnswer } from '../gateway/respond.ts'
import type { Answer, Incoming } from '../gateway/call.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { JournalEntry } from '../journal/journal.ts'
import { subMerchant } from '../products/sub-merchant.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { V2Call, V2Fields, V2Handler, V2Outcome, V2Routes } from './call.ts'

/** How far a call came; filled in on the way. */
interface Progress extends Authenticating {
  fields?: V2Fields
  fault?: FaultRule
  /** No business rules: answered from the catalogue. */
  shape?: boolean
}

/**
 * The front of APIv2. A call passes method → body → XML → merchant, certificate and appid → sign → catalogue → business rules;
 * the first that objects answers, in the layer it belongs to.
 */
export class V2Gateway {
  #platform: Platform
  #routes: V2Routes

  constructor(platform: Platform, routes: V2Routes) {
    this.#platform = platform
    this.#routes = routes
  }

  async handle(incoming: Incoming): Promise<Answer> {
    const { clock } = this.#platform
    const at = clock.now()
    const started = clock.machineNow()
    const progress: Progress = {}
    let answer: Answer
    let error: unknown
    try {
      answer = await this.#accept(incoming, progress)
    } catch (thrown) {
      error = isOfBusiness(thrown) ? inV2(thrown, endpointOf(incoming.url)) : thrown
      answer = this.#refuse(error, incoming, progress)
    }
    const { merchant, fault } = progress
    const verdict = verdictOf(error, progress)
    return finish(this.#platform, incoming, answer, { at, started, merchant, fault, verdict, reason: reasonOf(error) })
  }

  async #accept(incoming: Incoming, progress: Progress): Promise<Answer> {
    const platform = this.#platform
    const own = ownRule(incoming)
    checkHost(platform, incoming, progress, own)
    const request = await readRequest(incoming)
    progress.fields = Object.fromEntries(request.fields)
    const caller = authenticate(request, incoming, platform, progress)
    // Of what names no merchant nothing can be known: it is answered as the first one's.
    const known = caller ?? { merchant: platform.merchants.list()[0]!, signType: 'MD5', signKey: '' }
    const fault = platform.faults.find(
      {
        hook: 'call',
        at: platform.clock.now(),
        method: incoming.method,
        path: incoming.url,
        mchid: known.merchant.mchid,
        numbers: NUMBERS.map((name) => request.fields.get(name)),
      },
      own,
    )
    if (fault) progress.fault = fault
    const action = fault?.action ?? {}
    failBefore(action, incoming.url)
    const limit = limitOf(request.endpoint.path)
    if (limit !== undefined && !platform.limits.allow(limit, known.merchant.mchid)) throw tooFast()
    const call = this.#callOf(request, known, incoming, fault)
    progress.fields = call.fields
    const outcome = this.#run(call, progress)
    failAfter(action)
    const answering = { ...this.#answering(request.endpoint, progress, known), unsigned: action.unsign === true }
    return damaged(successAnswer(outcome, answering), outcome, action)
  }

  #callOf(request: V2Request, caller: V2Caller, incoming: Incoming, fault: FaultRule | undefined): V2Call {
    const { merchant, signType } = caller
    const fields = validate(request)
    // Where nothing is known of the business, a sub-merchant may be one that is only being admitted.
    const sub_mchid = this.#handler(request.endpoint) && this.#subMerchant(fields, merchant)
    const negativeTest = incoming.headers['wechatpay-negative-test']
    return {
      platform: this.#platform,
      merchant,
      endpoint: request.endpoint,
      fields,
      signType,
      key: merchant.keys === 'public_key' ? 'public_key' : 'certificate',
      baseUrl: incoming.baseUrl,
      pagesUrl: incoming.pagesUrl,
      ...(sub_mchid === undefined ? {} : { sub_mchid }),
      ...(negativeTest ? { negativeTest } : {}),
      ...(fault ? { fault: fault.action } : {}),
    }
  }

  #subMerchant({ sub_mch_id, sub_appid }: V2Fields, partner: Merchant): string | undefined {
    if (sub_mch_id === undefined) return undefined
    return subMerchant(
      this.#platform,
      partner,
      String(sub_mch_id),
      sub_appid === undefined ? undefined : String(sub_appid),
    ).mchid
  }

  /** Business rules read and write the state in one go, so their writes are one commit. */
  #run(call: V2Call, progress: Progress): V2Outcome {
    const handler = this.#handler(call.endpoint)
    progress.shape = handler === undefined
    const outcome = this.#platform.state.commit(() => (handler ?? v2ShapeOf)(call))
    if (outcome.refusal) throw outcome.refusal
    return outcome
  }

  #handler({ path }: V2Endpoint): V2Handler | undefined {
    return Object.hasOwn(this.#routes, path) ? this.#routes[path] : undefined
  }

  #refuse(error: unknown, incoming: Incoming, progress: Progress): Answer {
    const random = this.#platform.random.wire
    if (error instanceof CutConnection) return { ...NOTHING, headers: {}, sabotage: { cut: 'headers' } }
    if (error instanceof PlatformError) return errorAnswer(error, random)
    const refusal = error instanceof V2Error ? error : unforeseen(error)
    const { merchant, signKey, signType } = progress
    const endpoint = endpointOf(incoming.url)
    // What is not proven, or has no layers, is answered by the transport.
    if (isFileOnly(endpoint)) return transportAnswer(asFileError(refusal), random)
    if (refusal.code === undefined || signKey === undefined || !merchant || !signType)
      return transportAnswer(refusal, random)
    return businessAnswer(refusal, this.#answering(endpoint, progress, { merchant, signKey, signType }))
  }

  #answering(endpoint: V2Endpoint, { fields = {} }: Progress, caller: V2Caller): Answering {
    return { endpoint, fields, caller, random: this.#platform.random.wire }
  }
}

/** Not a page of the front proxy, a cut connection, or an answer to the sandbox's own header. */
function isOfBusiness(error: unknown): error is PlatformError {
  return error instanceof PlatformError && !error.details.html && !error.details.empty && error.code !== 'BAD_FAULT'
}

const NOTHING = { status: 0, body: Buffer.alloc(0) }

const NUMBERS = [
  'out_trade_no',
  'out_refund_no',
  'transaction_id',
  'refund_id',
  'combine_out_trade_no',
  'mch_billno',
  'partner_trade_no',
  'out_order_no',
]

function verdictOf(error: unknown, { fault, shape, signKey }: Progress): JournalEntry['verdict'] {
  if (fault) return 'fault'
  if (error === undefined) return shape ? 'shape' : 'accepted'
  const isKnown = error instanceof V2Error && error.code !== undefined && signKey !== undefined
  return isKnown && !MALFORMED.has(error.code) ? 'rejected' : 'refused'
}

const MALFORMED: ReadonlySet<string> = new Set(['PARAM_ERROR', 'LACK_PARAMS'])

function reasonOf(error: unknown): string | undefined {
  if (error === undefined) return undefined
  if (error instanceof V2Error) return error.reason ?? [error.code, error.message].filter(Boolean).join(': ')
  if (error instanceof PlatformError) return error.details.reason ?? error.message
  return error instanceof CutConnection ? error.message : unforeseen(error).reason
}
