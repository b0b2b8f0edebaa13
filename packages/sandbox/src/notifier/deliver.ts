import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { ANSWER_LIMIT_MS } from './schedule.ts'
import { sendInPieces, type Travel } from './send-body.ts'

export interface Delivery {
  url: string
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Default: in one go. */
  travel?: Travel
  /** Cuts the delivery short, when the sandbox closes. */
  signal: AbortSignal
}

/** Posts once, and never throws. */
export type Deliver = (delivery: Delivery) => Promise<DeliveryResult>

/** What the merchant's server did. */
export interface DeliveryResult {
  status?: number
  headers: Readonly<Record<string, string | undefined>>
  body: string
  /** Why there is no status. */
  error?: string
  ms: number
}

const LONGEST_ANSWER = 64 * 1024

/** Posts once. Never throws; redirects are not followed; an answer after 5 s does not count. */
export function deliver(
  { url, headers, body, travel = {}, signal }: Delivery,
  limitMs: number = ANSWER_LIMIT_MS,
): Promise<DeliveryResult> {
  const started = performance.now()
  return new Promise((resolve) => {
    const timeout = AbortSignal.timeout(limitMs)
    const finish = (result: Omit<DeliveryResult, 'ms'>): void =>
      resolve({ ...result, ms: Math.round(performance.now() - started) })
    const fail = (error: unknown): void =>
      finish({ headers: {}, body: '', error: timeout.aborted ? `no answer within ${limitMs} ms` : describe(error) })
    try {
      const send = url.startsWith('https:') ? httpsRequest : httpRequest
      const request = send(url, {
        method: 'POST',
        headers: travel.chunked ? headers : { ...headers, 'Content-Length': String(body.length) },
        agent: false,
        signal: AbortSignal.any([timeout, signal]),
      })
      request.on('error', fail)
      // After an answer this changes nothing; without one (a switch of protocols) nothing else would end the wait.
      request.on('close', () => fail(new Error('the connection was closed without an answer')))
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size <= LONGEST_ANSWER) chunks.push(chunk)
          else response.destroy(new Error('the answer is longer than 64 KiB'))
        })
        response.on('error', fail)
        response.on('end', () => {
          const answered = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          )
          finish({ status: response.statusCode ?? 0, headers: answered, body: Buffer.concat(chunks).toString('utf8') })
        })
      })
      if (travel.chunked || travel.overMs !== undefined) void sendInPieces(request, body, travel.overMs ?? 0)
      else request.end(body)
    } catch (error) {
      fail(error)
    }
  })
}

function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? error.message || error.name : String(error)
}
