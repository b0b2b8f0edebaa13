import { requestMessage, verify, type RequestParts } from '@wxtill/protocol'
import type { KeyObject } from 'node:crypto'
import { clockSentence } from './clock-sentence.ts'
import { isRecord } from '../json.ts'

/** A request as it was signed and sent. */
export interface SignedRequest extends RequestParts {
  readonly timestamp: number
  readonly body: string
  readonly signature: string
}

/** What is at hand when the platform says that a request's signature is wrong. */
export interface RefusedRequest {
  readonly signed: SignedRequest
  /** `detail` of the answer: the message as the platform built it, as far as it shows it. */
  readonly detail: unknown
  /** `Date` of the answer. */
  readonly date: string | undefined
  readonly nowMs: number
  /** Serial and public key of the merchant certificate, and when it ends, as far as they are known here. */
  readonly merchant: {
    readonly serial: string
    readonly publicKey?: KeyObject | undefined
    readonly notAfter?: number | undefined
  }
}

interface Seen {
  readonly method?: string
  readonly url?: string
  readonly length?: number
  readonly message?: string
}

/**
 * Compares what was signed with what the platform says it received. Nothing of URL or body is quoted: they may name a payer.
 */
export function diagnoseRefusedRequest(refused: RefusedRequest): string[] {
  const seen = readDetail(refused.detail)
  const differences = compare(refused.signed, seen)
  return [
    clockSentence(refused.date, refused.nowMs),
    ...differences,
    ...checkKey(refused, differences.length === 0 && seen.length !== undefined),
  ].filter((sentence) => sentence !== undefined)
}

/** The nested form seen on the wire, and the flat one of the documentation. */
function readDetail(detail: unknown): Seen {
  const information = isRecord(detail) ? detail['sign_information'] : undefined
  if (!isRecord(information)) return {}
  const { method, url, sign_message_length: length, truncated_sign_message: message } = information
  return {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof length === 'number' ? { length } : {}),
    ...(typeof message === 'string' ? { message } : {}),
  }
}

function compare(signed: SignedRequest, seen: Seen): string[] {
  const sentences: string[] = []
  if (seen.method !== undefined && seen.method !== signed.method)
    sentences.push(
      `The platform received ${word(seen.method)}, but ${signed.method} was signed: something in between changed the method.`,
    )
  if (seen.url !== undefined && seen.url !== signed.url)
    sentences.push(
      `The platform received another path or query than was signed (they differ from character ${firstDifference(seen.url, signed.url)} on): a proxy rewrote, decoded or encoded the URL.`,
    )
  return [...sentences, ...compareBody(signed, seen)]
}

function compareBody(signed: SignedRequest, seen: Seen): string[] {
  const sentences: string[] = []
  const { method = signed.method, url = signed.url } = seen
  const ours = requestMessage({ ...signed, method, url })
  if (seen.length !== undefined && seen.length !== ours.length)
    sentences.push(
      `The message the platform built has ${seen.length} bytes, the signed one ${ours.length}: the body was changed on the way (${difference(seen.length - ours.length)}).`,
    )
  const head = seen.message === undefined ? undefined : bodyHead(seen.message)
  if (head !== undefined && head !== firstCharacters(signed.body, 8))
    sentences.push('The first characters of the body the platform received are not those that were signed.')
  return sentences
}

/** The first characters of the body: what follows the fourth line, without the last line break. */
function bodyHead(message: string): string | undefined {
  const lines = message.split('\n')
  return lines.length < 6 ? undefined : lines.slice(4).join('\n').replace(/\n$/, '')
}

function checkKey({ signed, nowMs, merchant }: RefusedRequest, agrees: boolean): string[] {
  const sentences: string[] = []
  if (merchant.notAfter !== undefined && merchant.notAfter <= nowMs)
    sentences.push(`The merchant certificate ${merchant.serial} ended ${new Date(merchant.notAfter).toISOString()}.`)
  if (merchant.publicKey && !verify(requestMessage(signed), signed.signature, merchant.publicKey))
    return [
      ...sentences,
      `The signature does not hold against the merchant’s own public key either: the signer uses another private key than that of the certificate ${merchant.serial}.`,
    ]
  if (agrees)
    sentences.push(
      `Method, URL and length arrived as they were signed: the private key most likely does not belong to the certificate ${merchant.serial}.`,
    )
  return sentences
}

/** Characters, not halves of one. */
function firstCharacters(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('')
}

function firstDifference(left: string, right: string): number {
  let index = 0
  while (index < left.length && left[index] === right[index]) index++
  return index + 1
}

function difference(bytes: number): string {
  return bytes > 0 ? `${bytes} bytes longer` : `${-bytes} bytes shorter`
}

function word(text: string): string {
  return /^[A-Z]{1,10}$/i.test(text) ? text : 'another method'
}
