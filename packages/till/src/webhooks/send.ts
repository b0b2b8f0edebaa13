import { type ClientRequest, type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Address, addressesOf, type Resolve, resolveByMachine, urlFlaw } from './target.ts'

/** What came of one request. */
export interface Outcome {
  /** A 2xx in time. */
  ok: boolean
  status?: number
  /** Why it is not ok, in a sentence. */
  error?: string
  ms: number
  /** The beginning of what came back. */
  answer?: string
}

/** Posts JSON to a URL. Never throws but when `signal` is aborted. */
export type Post = (
  url: string,
  message: { headers: Readonly<Record<string, string>>; body: string },
  signal?: AbortSignal,
) => Promise<Outcome>

export interface SenderOptions {
  /** Also to private addresses, and without TLS. */
  allowPrivate: boolean
  resolve?: Resolve | undefined
  /** Real milliseconds for everything, from the name to the status; default 10,000. */
  timeoutMs?: number | undefined
}

/** Bytes of an answer that are read. */
const ANSWER_LIMIT = 4096

/** Redirects are not followed; a connection is used once, since it was only checked for this request. */
export function createSender({ allowPrivate, resolve = resolveByMachine, timeoutMs = 10_000 }: SenderOptions): Post {
  return async (url, message, stop) => {
    const began = performance.now()
    const deadline = AbortSignal.timeout(timeoutMs)
    const signal = stop === undefined ? deadline : AbortSignal.any([deadline, stop])
    const took = () => Math.round(performance.now() - began)
    try {
      // A setting may have become stricter since the URL was taken in.
      const flaw = urlFlaw(url, allowPrivate)
      if (flaw !== undefined) return { ok: false, error: `the URL ${flaw}`, ms: took() }
      const target = new URL(url)
      const addresses = await unlessAborted(addressesOf(target, resolve, allowPrivate), signal)
      const response = await answerOf(target, addresses, message, signal)
      const answer = await readBeginning(response)
      return { ...judge(response), ms: took(), ...(answer !== '' && { answer }) }
    } catch (error) {
      stop?.throwIfAborted()
      const reason = deadline.aborted ? `no answer within ${timeoutMs / 1000} s` : sentenceOf(error)
      return { ok: false, error: reason, ms: took() }
    }
  }
}

function answerOf(
  url: URL,
  addresses: readonly Address[],
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: pinnedTo(addresses),
    signal,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
  }
  return new Promise((resolve, reject) => {
    const made: ClientRequest = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, resolve)
    made.on('error', reject)
    made.end(body)
  })
}

/** Answers what was checked, whatever the name says by now. */
const pinnedTo =
  (addresses: readonly Address[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }

/** The status is known; whatever happens to the rest of the answer changes nothing. */
async function readBeginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= ANSWER_LIMIT) break
    }
  } catch {
    // Cut off, or too slow.
  }
  response.destroy()
  return Buffer.concat(chunks).subarray(0, ANSWER_LIMIT).toString().replaceAll('\0', '\uFFFD')
}

function judge({ statusCode: status = 0 }: IncomingMessage): Omit<Outcome, 'ms'> {
  if (status >= 200 && status < 300) return { ok: true, status }
  const redirected = status >= 300 && status < 400
  return {
    ok: false,
    status,
    error: redirected ? `answered ${status}; redirects are not followed` : `answered ${status}`,
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    promise.then(resolve, reject)
  })
}

/** An error of the network in a few words. */
function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError) return sentenceOf(error.errors[0])
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}
