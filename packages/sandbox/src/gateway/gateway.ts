import { createHash } from 'node:crypto'
import { authenticate } from './authenticate.ts'
import { finish } from './finish.ts'
import { bodyOfForm, readForm, takesForm, type Form } from './form.ts'
import { PlatformError, REQUEST_CODE, systemError } from './platform-error.ts'
import { asPlatformError, errorAnswer, signatureHeaders, successAnswer } from './respond.ts'
import { checkContentType, route, type Routed } from './route.ts'
import { namedKey, openFields, type Sealable } from './sealed-fields.ts'
import { shapeOf } from './shape.ts'
import { readBody, validate, validateOpened } from './validate.ts'
import { Kinds } from '../shapes/kinds.ts'
import type { JournalEntry } from '../journal/journal.ts'
import type { Endpoint } from '@wxtill/catalogue'
import type { Answer, Body, Call, Handler, Incoming, Outcome, Routes } from './call.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { FaultRule } from '../faults/faults.ts'
import { wireNow, type Platform } from '../platform.ts'
import type { KeyKind, Merchant } from '../store/records.ts'

const MOST_PROBED = 1000

/** How far a call came; filled in on the way, read by the journal and by whoever signs the answer. */
interface Progress {
  merchant?: Merchant
  fault?: FaultRule
  /** No business rules: answered from the catalogue. */
  shape?: boolean
}

/**
 * The front of the platform. A call passes route → headers → authentication → JSON → catalogue → business rules, in the
 * order in which WeChat Pay checks; the first that objects answers.
 */
export class Gateway {
  #platform: Platform
  #routes: Routes
  #kinds: Kinds
  #probed = new Set<string>()

  constructor(platform: Platform, routes: Routes) {
    this.#platform = platform
    this.#routes = routes
    this.#kinds = new Kinds((endpoint) => routeOf(endpoint) in routes)
  }

  async handle(incoming: Incoming): Promise<Answer> {
    const { clock } = this.#platform
    const at = clock.now()
    const started = clock.machineNow()
    const progress: Progress = {}
    let answer: Answer
    let error: PlatformError | undefined
    try {
      answer = await this.#accept(incoming, progress)
    } catch (thrown) {
      error = asPlatformError(thrown)
      answer = await this.#refuse(error, incoming, progress)
    }
    const { merchant, fault, shape } = progress
    const reason = error && (error.details.reason ?? error.message)
    const said = verdict(error, merchant, fault, shape)
    return finish(this.#platform, incoming, answer, { at, started, merchant, fault, verdict: said, reason })
  }

  async #accept(incoming: Incoming, progress: Progress): Promise<Answer> {
    const platform = this.#platform
    const routed = route(incoming)
    const form = await formOf(incoming, routed.endpoint)
    // Of a form only the meta part is signed.
    const signed = form ? { ...incoming, body: Buffer.from(form.meta) } : incoming
    const merchant = authenticate(signed, { ...platform, now: wireNow(platform) })
    progress.merchant = merchant
    checkContentType(incoming, routed.endpoint)
    const parsed = form ? bodyOfForm(form, routed.endpoint) : readBody(incoming)
    const fault = platform.faults.find({
      hook: 'call',
      method: incoming.method,
      path: incoming.url,
      mchid: merchant.mchid,
      numbers: numbersOf(routed, parsed),
    })
    if (fault) progress.fault = fault
    failBefore(fault?.action)
    const asked = this.#check(incoming, routed, parsed, merchant)
    const key = this.#answerKey(incoming, merchant)
    const call: Call = {
      platform,
      merchant,
      files: form?.files ?? NO_FILES,
      key,
      baseUrl: incoming.baseUrl,
      pagesUrl: incoming.pagesUrl,
      ...routed,
      ...asked,
      ...(fault ? { fault: fault.action } : {}),
    }
    const outcome = await this.#run(call, progress)
    if (outcome.refusal) throw outcome.refusal
    failAfter(fault?.action)
    const answer = shortened(successAnswer(outcome, routed.endpoint.status, platform.random.wire), fault?.action)
    return (outcome.file && !outcome.file.signed) || fault?.action.unsign
      ? answer
      : this.#sign(answer, merchant, key, this.#probes(incoming, fault?.action))
  }

  /** Holds the request against the catalogue, and opens its encrypted fields. */
  #check({ headers }: Incoming, routed: Routed, parsed: unknown, merchant: Merchant): Sealable {
    const sealed = { query: routed.query, body: validate(routed, parsed, headers, merchant) }
    const open = openFields(routed.endpoint, sealed, headers['wechatpay-serial'], merchant, this.#platform.keys)
    if (!open) return sealed
    validateOpened({ ...routed, query: open.query }, open.body)
    return open
  }

  /** Business rules read and write the state in one go, so their writes are one commit. */
  async #run(call: Call, progress: Progress): Promise<Outcome> {
    const handler: Handler | undefined = this.#routes[routeOf(call.endpoint)]
    if (handler) return this.#platform.state.commit(() => handler(call))
    progress.shape = true
    return this.#platform.state.commit(() => shapeOf(call, this.#kinds))
  }

  async #refuse(error: PlatformError, incoming: Incoming, { merchant }: Progress): Promise<Answer> {
    const { random, rules } = this.#platform
    const answer = errorAnswer(error, random.wire)
    const signed = merchant && rules.signErrors && error.details.signed !== false
    return signed ? this.#sign(answer, merchant, this.#answerKey(incoming, merchant), false) : answer
  }

  async #sign(answer: Answer, merchant: Merchant, kind: KeyKind, probe: boolean): Promise<Answer> {
    const { keys, random } = this.#platform
    const signed = await signatureHeaders(answer.body, {
      keys,
      random: random.wire,
      now: wireNow(this.#platform),
      merchant,
      kind,
      probe,
    })
    return { ...answer, headers: { ...answer.headers, ...signed } }
  }

  /** The key the request names, as far as this merchant has it; otherwise the certificate. */
  #answerKey({ headers }: Incoming, merchant: Merchant): KeyKind {
    if (merchant.keys !== 'both') return merchant.keys
    return namedKey(headers['wechatpay-serial'], merchant, this.#platform.keys) ?? 'certificate'
  }

  /** A request that was answered with a probe is not probed again. */
  #probes(incoming: Incoming, action: FaultAction | undefined): boolean {
    if (!action?.signtest) return false
    const request = createHash('sha256')
      .update(`${incoming.method} ${incoming.url}\n`)
      .update(incoming.body)
      .digest('hex')
    if (this.#probed.delete(request)) return false
    this.#probed.add(request)
    // Most are never repeated: the oldest are forgotten.
    if (this.#probed.size > MOST_PROBED) this.#probed.delete(this.#probed.values().next().value!)
    return true
  }
}

function routeOf({ method, path }: Endpoint): string {
  return `${method} ${path}`
}

const NO_FILES: Call['files'] = new Map()

/** The form of an upload. A body of another type is left to the check of the content type, which comes later. */
function formOf(incoming: Incoming, endpoint: Endpoint): Promise<Form | undefined> | undefined {
  const isForm = /^multipart\/form-data\s*;/i.test(incoming.headers['content-type'] ?? '')
  return isForm && takesForm(endpoint) ? readForm(incoming) : undefined
}

function verdict(
  error: PlatformError | undefined,
  merchant: Merchant | undefined,
  fault: FaultRule | undefined,
  shape?: boolean,
): JournalEntry['verdict'] {
  if (fault) return 'fault'
  if (!error) return shape ? 'shape' : 'accepted'
  return !merchant || error.code === 'PARAM_ERROR' || error.details.signed === false ? 'refused' : 'rejected'
}

const NUMBERS = ['out_trade_no', 'out_refund_no', 'transaction_id', 'refund_id', 'combine_out_trade_no', 'out_order_no']

function numbersOf({ params }: Routed, body: unknown): (string | undefined)[] {
  const inBody = typeof body === 'object' && body !== null ? (body as Body) : {}
  return NUMBERS.flatMap((name) => [params[name], typeof inBody[name] === 'string' ? inBody[name] : undefined])
}

const PROXY_TITLES = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
} as const

/** Plays what a fault does before the operation. */
export function failBefore(action: FaultAction | undefined): void {
  if (!action) return
  if (action.html_5xx)
    throw new PlatformError(action.html_5xx, '', '', { signed: false, html: PROXY_TITLES[action.html_5xx] })
  if (action.fail_before_commit) throw systemError('A fault rule answered before anything was done.')
  if (action.rate_429 === true) throw tooFast()
  if (action.commit === false) throw systemError('A fault rule kept the call from doing anything.')
}

/** Plays what a fault does after the operation. */
export function failAfter(action: FaultAction | undefined): void {
  if (action?.fail_after_commit) throw systemError('A fault rule answered although the operation was done.')
  if (action?.rate_429 === 'after_commit') throw tooFast()
}

function tooFast(): PlatformError {
  return new PlatformError(429, 'FREQUENCY_LIMITED', '频率限制', { requestCode: REQUEST_CODE.tooFast })
}

/** Before it is signed: the merchant gets past the signature and meets broken JSON. */
export function shortened(answer: Answer, action: FaultAction | undefined): Answer {
  return action?.bad_json ? { ...answer, body: answer.body.subarray(0, answer.body.length >> 1) } : answer
}
