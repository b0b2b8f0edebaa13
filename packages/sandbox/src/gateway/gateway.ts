import { authenticate } from './authenticate.ts'
import { finish } from './finish.ts'
import { bodyOfForm, readForm, takesForm, type Form } from './form.ts'
import { cutOff, damaged, failAfter, failBefore, respelled, tooFast } from './play-fault.ts'
import type { PlatformError } from './platform-error.ts'
import { asPlatformError, errorAnswer, probeOf, signatureHeaders, successAnswer, type Probe } from './respond.ts'
import { limitOf } from './rate-limits.ts'
import { checkContentType, route, type Routed } from './route.ts'
import { namedKey, openFields, type Sealable } from './sealed-fields.ts'
import { shapeOf } from './shape.ts'
import { SignatureCheck } from './signature-check.ts'
import { readBody, validate, validateOpened } from './validate.ts'
import { hasKey } from '../keys/merchant-keys.ts'
import { noteCall } from '../keys/switch.ts'
import { Kinds } from '../shapes/kinds.ts'
import type { JournalEntry } from '../journal/journal.ts'
import type { Endpoint } from '@wxtill/catalogue'
import { checkHost, ownRule } from './request-faults.ts'
import { Probes } from '../faults/probes.ts'
import { RecentWrites } from '../faults/recent-writes.ts'
import { forgery } from '../faults/signature-faults.ts'
import type { Answer, Body, Call, Handler, Incoming, Outcome, Routes } from './call.ts'
import type { Facts, FaultRule } from '../faults/faults.ts'
import type { FaultAction } from '../faults/knobs.ts'
import { wireNow, type Platform } from '../platform.ts'
import type { KeyKind } from '../store/records.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** How far a call came; filled in on the way, read by the journal and by whoever signs the answer. */
interface Progress {
  merchant?: Merchant
  /** `METHOD /path/{template}` */
  route?: string
  fault?: FaultRule
  /** What fault rules were asked about. */
  facts?: Facts
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
  #signatures = new SignatureCheck()
  #probes = new Probes()
  #written = new RecentWrites()

  constructor(platform: Platform, routes: Routes) {
    this.#platform = platform
    this.#routes = routes
    this.#kinds = new Kinds((endpoint) => routeOf(endpoint) in routes)
  }

  handle(incoming: Incoming): Promise<Answer> {
    return this.#signatures.during(() => this.#answer(incoming))
  }

  async #answer(incoming: Incoming): Promise<Answer> {
    const { clock } = this.#platform
    const at = clock.now()
    const started = clock.machineNow()
    const progress: Progress = {}
    let answer: Answer
    let error: PlatformError | undefined
    try {
      answer = await this.#accept(incoming, progress)
    } catch (thrown) {
      error = this.#slowed(asPlatformError(thrown), progress)
      answer = await this.#refuse(error, incoming, progress)
    }
    const { merchant, fault, shape } = progress
    const reason = error && (error.details.reason ?? error.message)
    const said = verdict(error, merchant, fault, shape)
    const explanation = error?.details.explanation
    const ending = { at, started, merchant, fault, verdict: said, reason, explanation }
    return finish(this.#platform, incoming, answer, ending)
  }

  /** Whether a tunnel to this host is to be cut: a fault rule keeps it down. */
  isDown(host: string): boolean {
    const { faults, clock, journal } = this.#platform
    const at = clock.now()
    const path = `${host}:443`
    const fault = faults.find({ hook: 'connection', at, method: 'CONNECT', path, host, mchid: '', numbers: [] })
    if (!fault) return false
    const nothing = { headers: {}, body: '' }
    const reason = cutOff(host).details.reason!
    const seen = { at, ms: 0, direction: 'in', method: 'CONNECT', path, status: 0, verdict: 'fault', reason } as const
    journal.record({ ...seen, fault: fault.id, request: nothing, response: nothing })
    return true
  }

  async #accept(incoming: Incoming, progress: Progress): Promise<Answer> {
    const platform = this.#platform
    const own = ownRule(incoming)
    checkHost(platform, incoming, progress, own)
    const routed = route(incoming)
    const form = await formOf(incoming, routed.endpoint)
    // Of a form only the meta part is signed.
    const signed = form ? { ...incoming, body: Buffer.from(form.meta), form: incoming.body } : incoming
    const proven = await authenticate(signed, { ...platform, now: wireNow(platform) }, this.#signatures)
    const merchant = noteCall(platform, proven, incoming.headers['wechatpay-serial'])
    progress.merchant = merchant
    progress.route = routeOf(routed.endpoint)
    checkContentType(incoming, routed.endpoint)
    const parsed = form ? bodyOfForm(form, routed.endpoint) : readBody(incoming)
    const fault = this.#fault(incoming, routed, parsed, progress, own)
    const action = fault?.action ?? NO_FAULT
    failBefore(action, incoming.url)
    this.#limit(progress.route, merchant)
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
      ...(fault ? { fault: action } : {}),
    }
    const told = platform.state.notifications.size
    const outcome = this.#run(call, progress)
    if (outcome.refusal) throw outcome.refusal
    this.#written.note({ mchid: merchant.mchid, method: incoming.method, ...call }, platform.clock.now())
    if (action.notify_before_response) await platform.notifier.sendSince(told)
    failAfter(action)
    const answer = damaged(successAnswer(outcome, routed.endpoint.status, platform.random.wire), outcome, action)
    const probe = probeOf(action)
    const isProbe = probe !== false && this.#probes.take(incoming)
    return (outcome.file && !outcome.file.signed) || action.unsign
      ? answer
      : this.#sign(answer, merchant, key, action, isProbe && probe)
  }

  /** The rule that is played with this call, if any. */
  #fault(
    { method, url }: Incoming,
    routed: Routed,
    body: unknown,
    progress: Progress,
    own: FaultRule | undefined,
  ): FaultRule | undefined {
    const platform = this.#platform
    // Most sandboxes have none: then nothing is gathered to match them.
    if (own === undefined && platform.faults.list().length === 0) return undefined
    const at = platform.clock.now()
    const mchid = progress.merchant!.mchid
    const age = (): number | undefined =>
      this.#written.age(platform, { mchid, method, params: { ...routed.query, ...routed.params }, body }, at)
    progress.facts = { hook: 'call', at, method, path: url, mchid, numbers: numbersOf(routed, body), age }
    const fault = platform.faults.find(progress.facts, own)
    if (fault) progress.fault = fault
    return fault
  }

  #limit(route: string, { mchid }: Merchant): void {
    const limit = limitOf(route)
    if (limit !== undefined && !this.#platform.limits.allow(limit, mchid)) throw tooFast()
  }

  /** Refunds that are refused again and again end in 429: nothing was done by any of them. */
  #slowed(error: PlatformError, { merchant, route }: Progress): PlatformError {
    const counts = merchant !== undefined && route === 'POST /v3/refund/domestic/refunds' && error.status < 429
    return counts && !this.#platform.limits.allow('refundErrors', merchant.mchid) ? tooFast() : error
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
  #run(call: Call, progress: Progress): Outcome {
    const handler: Handler | undefined = this.#routes[routeOf(call.endpoint)]
    if (handler) return this.#platform.state.commit(() => handler(call))
    progress.shape = true
    return this.#platform.state.commit(() => shapeOf(call, this.#kinds))
  }

  async #refuse(error: PlatformError, incoming: Incoming, { merchant, fault, facts }: Progress): Promise<Answer> {
    const { random, rules, faults } = this.#platform
    const action = fault?.action ?? NO_FAULT
    if (facts && !fault && error.status < 500) faults.countError(facts)
    const answer = errorAnswer(respelled(error, action.code_style), random.wire)
    const signed = merchant && (action.sign_errors ?? rules.signErrors) && error.details.signed !== false
    return signed ? this.#sign(answer, merchant, this.#answerKey(incoming, merchant), NO_FAULT, false) : answer
  }

  async #sign(
    answer: Answer,
    merchant: Merchant,
    kind: KeyKind,
    { forge, skew_s = 0 }: FaultAction,
    probe: Probe,
  ): Promise<Answer> {
    const { keys, random } = this.#platform
    const now = wireNow(this.#platform) + skew_s * 1000
    const forged = forge && forgery(forge, random.chance)
    const signed = await signatureHeaders(answer.body, { keys, random: random.wire, now, merchant, kind, probe })
    const headers = { ...answer.headers, ...signed }
    return { ...answer, headers: forged ? forged(headers) : headers }
  }

  /** The key the request names, as far as this merchant has it; otherwise the certificate. */
  #answerKey({ headers }: Incoming, merchant: Merchant): KeyKind {
    if (!hasKey(merchant, 'certificate')) return 'public_key'
    return namedKey(headers['wechatpay-serial'], merchant, this.#platform.keys) ?? 'certificate'
  }
}

function routeOf({ method, path }: Endpoint): string {
  return `${method} ${path}`
}

const NO_FILES: Call['files'] = new Map()
const NO_FAULT: FaultAction = {}

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

const NUMBERS = [
  'out_trade_no',
  'out_refund_no',
  'transaction_id',
  'refund_id',
  'combine_out_trade_no',
  'out_order_no',
  'out_return_no',
  'out_bill_no',
  'out_parking_no',
]

function numbersOf({ params, query }: Routed, body: unknown): (string | undefined)[] {
  const inBody = typeof body === 'object' && body !== null ? (body as Body) : {}
  return NUMBERS.flatMap((name) => [
    params[name],
    query[name],
    typeof inBody[name] === 'string' ? inBody[name] : undefined,
  ])
}
