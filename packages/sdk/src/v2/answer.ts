import { signTypeOf, verifyV2, XmlError } from '@wxtill/protocol'
import { errorAnswer, requestIdOf, type CollectedAnswer } from '../answer.ts'
import { AnswerError, ApiError, SignatureError, type WechatPayError } from '../errors.ts'
import type { Answer } from '../pipeline.ts'
import type { V2Call } from './call.ts'
import { readDocument, type V2Document, type V2Record } from './document.ts'
import { canonicalV2Code, codeOfSentence, v2CodeFacts } from './error-codes.ts'
import type { V2Config } from './options.ts'

/** An answer that was judged and read. */
export interface V2Answer<Data> extends Answer<Data> {
  /** Its sign was proven. `false` only where the route answers without one by contract: then TLS alone speaks for it. */
  readonly signed: boolean
}

/**
 * Judges an answer layer by layer: HTTP status, XML, `return_code`, sign, `result_code`. What it says about money (`trade_state`)
 * is for the caller to read.
 *
 * @throws ApiError when WeChat Pay refused; SignatureError or AnswerError, both of unknown outcome, when nothing can be believed.
 */
export function readV2Answer(
  answer: CollectedAnswer,
  call: V2Call,
  config: Pick<V2Config, 'key' | 'mchid'>,
): V2Answer<V2Record> {
  const { status, headers } = answer
  if (status < 200 || status > 299) throw errorAnswer(answer, call.route.literal)
  const document = documentOf(answer, call)
  requireAccepted(document, answer, call)
  const signed = requireSign(document, answer, call, config.key)
  requireOurs(document, answer, call, config.mchid)
  requireDone(document, answer, call)
  const { sign: _, sign_type: __, nonce_str: ___, ...data } = document.record
  return {
    status,
    headers,
    requestId: requestIdOf(answer),
    data: Object.setPrototypeOf(data, null) as V2Record,
    signed,
  }
}

function documentOf(answer: CollectedAnswer, call: V2Call): V2Document {
  try {
    return readDocument(answer.body, call.route.facts)
  } catch (error) {
    if (!(error instanceof XmlError) && !(error instanceof RangeError)) throw error
    const what = answer.body.length === 0 ? 'an empty body' : `a body that cannot be read: ${error.message}`
    throw unbelievable('ANSWER_NOT_XML', `answered ${answer.status} with ${what}`, answer, call)
  }
}

/** `return_code` speaks of the transport: anything but SUCCESS means that the request did not reach the business behind it. */
function requireAccepted({ fields }: V2Document, answer: CollectedAnswer, call: V2Call): void {
  const code = fields.get('return_code') ?? ''
  if (code === 'SUCCESS') return
  if (code !== 'FAIL') throw unbelievable('ANSWER_WITHOUT_RESULT', 'answered without a return_code', answer, call)
  throw refusal(fields, answer, call)
}

function requireDone({ fields }: V2Document, answer: CollectedAnswer, call: V2Call): void {
  const code = fields.get('result_code') ?? ''
  if (code === 'SUCCESS' || (code === '' && call.route.facts.resultCode === false)) return
  if (code !== 'FAIL') throw unbelievable('ANSWER_WITHOUT_RESULT', 'answered without a result_code', answer, call)
  throw refusal(fields, answer, call)
}

/** The type is the request's, never the answer's choice. */
function requireSign(document: V2Document, answer: CollectedAnswer, call: V2Call, key: Uint8Array): boolean {
  const { fields, hasLists } = document
  const given = (fields.get('sign') ?? '') !== ''
  if (call.route.facts.unsigned && (!given || hasLists)) return false
  if (verifyV2(fields, key, call.signType)) return true
  const why = given
    ? signTypeOf(fields) === call.signType
      ? 'its sign does not hold'
      : `its sign is not ${call.signType}`
    : 'it has no sign'
  throw new SignatureError({
    code: given ? 'SIGNATURE_INVALID' : 'SIGNATURE_MISSING',
    message: `${call.route.literal} answered ${answer.status}, but ${why}.`,
    hint: `The answer could not be proven to come from WeChat Pay, so its content was dropped. ${QUERY}`,
    ...context(answer, call),
    outcome: 'unknown',
    retry: true,
  })
}

function requireOurs({ fields }: V2Document, answer: CollectedAnswer, call: V2Call, mchid: string): void {
  const named = fields.get(call.route.facts.mchid || 'mch_id') ?? ''
  if (named !== '' && named !== mchid)
    throw unbelievable('ANSWER_NOT_OURS', 'was answered for another merchant number', answer, call)
}

/** The error an answer stands for. Its fields can be read at `detail`, such as `recall` after a reversal. */
export function refusal(
  fields: ReadonlyMap<string, string>,
  answer: Pick<CollectedAnswer, 'status' | 'headers'>,
  call: Pick<V2Call, 'route'>,
): ApiError {
  const sentence = fields.get('return_msg') ?? ''
  const given = fields.get('err_code') || codeOfSentence(sentence) || fields.get('error_code') || 'RETURN_CODE_FAIL'
  const message = fields.get('err_code_des') || fields.get('error_code_des') || sentence
  const { literal } = call.route
  return new ApiError({
    ...context(answer, call),
    code: given,
    canonical: canonicalV2Code(given),
    message,
    facts: v2CodeFacts(canonicalV2Code(given), literal),
    detail: Object.fromEntries(fields),
  })
}

const QUERY = 'The operation may have happened: query it, or repeat the identical request with the same numbers.'

function unbelievable(code: string, what: string, answer: CollectedAnswer, call: V2Call): WechatPayError {
  return new AnswerError({
    code,
    message: `${call.route.literal} ${what}.`,
    hint: QUERY,
    ...context(answer, call),
    outcome: 'unknown',
    retry: true,
  })
}

function context(
  answer: Pick<CollectedAnswer, 'status' | 'headers'>,
  call: Pick<V2Call, 'route'>,
): { status: number; requestId: string | undefined; route: string } {
  return { status: answer.status, requestId: requestIdOf(answer), route: call.route.literal }
}
