import { signV2 } from '@wxtill/protocol'
import { REQUEST_CODE } from '../gateway/platform-error.ts'
import { requestId } from '../gateway/respond.ts'
import { businessError, type V2Error } from './v2-error.ts'
import { documentOf, present, type Field } from './xml.ts'
import type { V2Endpoint } from '@wxtill/catalogue'
import type { Answer } from '../gateway/call.ts'
import type { Random } from '../random.ts'
import type { V2Caller } from './authenticate.ts'
import type { V2Fields, V2Outcome } from './call.ts'

/** Who was asked for whom: an answer says it again under the same names. */
const OWNERS = [
  'appid',
  'mch_id',
  'sub_appid',
  'sub_mch_id',
  'device_info',
  'wxappid',
  'mch_appid',
  'mchid',
  'combine_appid',
  'combine_mch_id',
]

/** What an answer is written with. */
export interface Answering {
  endpoint: V2Endpoint
  /** Of the request. */
  fields: V2Fields
  caller: V2Caller
  random: Random
  /** Leave the sign out, because a fault says so. */
  unsigned?: boolean
}

/** A success: `return_code`, whose it is, nonce, `result_code`, what business says, sign; each as far as the endpoint has it. */
export function successAnswer(outcome: V2Outcome, answering: Answering): Answer {
  const { random, endpoint } = answering
  if (outcome.file) {
    const { type, bytes } = outcome.file
    return {
      status: 200,
      headers: { 'Content-Type': type, 'Request-ID': requestId(random, REQUEST_CODE.ok) },
      body: bytes,
    }
  }
  const result = {
    ...(has(endpoint, 'result_code') ? { result_code: 'SUCCESS' } : {}),
    ...(has(endpoint, 'result_msg') ? { result_msg: 'OK' } : {}),
  }
  return framed({ ...result, ...outcome.fields }, answering, outcome.lists)
}

/** A refusal by the business behind the transport: signed as a success is. */
export function businessAnswer(error: V2Error, answering: Answering): Answer {
  const { message, code, fields } = error
  return framed({ result_code: 'FAIL', err_code: code, err_code_des: message, ...fields }, answering)
}

/** A refusal by the transport: two fields, unsigned. */
export function transportAnswer({ message, fields }: V2Error, random: Random): Answer {
  return xmlAnswer([['return_code', 'FAIL'], ['return_msg', message], ...present(fields)], undefined, random)
}

/** The error of an endpoint that answers with a file and has no layers. */
export function isFileOnly({ responseType, response }: V2Endpoint): boolean {
  return responseType === 'file' && !response?.['result_code']
}

function framed(said: V2Fields, answering: Answering, lists?: V2Outcome['lists']): Answer {
  const { endpoint, fields, caller, random, unsigned } = answering
  const owners = OWNERS.filter((name) => has(endpoint, name)).map((name) => [name, fields[name]] as const)
  const frame = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...Object.fromEntries(owners),
    ...(has(endpoint, 'sign_type') ? { sign_type: caller.signType } : {}),
    ...(has(endpoint, 'nonce_str') ? { nonce_str: random.hex(32).toLowerCase() } : {}),
  }
  const all = present({ ...frame, ...said })
  const signed: Field[] =
    has(endpoint, 'sign') && !unsigned ? [...all, ['sign', signV2(all, caller.signType, caller.signKey)]] : all
  return xmlAnswer(signed, lists, random)
}

function xmlAnswer(fields: readonly Field[], lists: V2Outcome['lists'], random: Random): Answer {
  const headers = { 'Content-Type': 'text/xml; charset=utf-8', 'Request-ID': requestId(random, REQUEST_CODE.ok) }
  return { status: 200, headers, body: Buffer.from(documentOf(fields, lists)) }
}

function has({ response }: V2Endpoint, name: string): boolean {
  return response !== null && Object.hasOwn(response, name)
}

/** An error nobody foresaw says nothing but its code. */
export function unforeseen(error: unknown): V2Error {
  return businessError('SYSTEMERROR', '系统繁忙，请稍后重试', error instanceof Error ? error.stack : String(error))
}
