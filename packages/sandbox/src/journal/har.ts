import { STATUS_CODES } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { JournalEntry } from './journal.ts'

/** An HTTP archive, version 1.2: what browsers' developer tools and HTTP debuggers read. */
export interface Har {
  log: {
    version: '1.2'
    creator: { name: string; version: string }
    entries: HarEntry[]
  }
}

interface NameValue {
  name: string
  value: string
}

interface HarMessage {
  httpVersion: string
  cookies: []
  headers: NameValue[]
  /** Bytes; -1: not known. */
  headersSize: number
  bodySize: number
}

export interface HarEntry {
  /** ISO 8601, the sandbox's time. */
  startedDateTime: string
  /** ms of the machine. */
  time: number
  request: HarMessage & {
    method: string
    url: string
    queryString: NameValue[]
    postData?: { mimeType: string; text: string }
  }
  response: HarMessage & {
    status: number
    statusText: string
    content: { size: number; mimeType: string; text: string }
    redirectURL: string
  }
  cache: Record<string, never>
  timings: { send: number; wait: number; receive: number }
  /** The verdict, and the reason of a refusal. */
  comment: string
}

/**
 * The journal as an HTTP archive. Secrets stand in it as they were sent. Files and what is longer than 64 KiB are not in the
 * journal: a note of their size stands in their place.
 *
 * @param origin of the sandbox, before the paths of calls that came in
 */
export function harOf(entries: readonly JournalEntry[], origin: string): Har {
  return { log: { ...HEAD, entries: entries.map((entry) => harEntry(entry, origin)) } }
}

const HEAD = { version: '1.2', creator: { name: '@wxtill/sandbox', version: '0.1.0' } } as const
const PIECE = 200

/** The same as the text of a file, piece by piece: between two of them others are answered. */
export async function* harText(entries: readonly JournalEntry[], origin: string): AsyncGenerator<string> {
  yield `${JSON.stringify({ log: HEAD }).slice(0, -2)},"entries":[`
  for (let from = 0; from < entries.length; from += PIECE) {
    const texts = entries.slice(from, from + PIECE).map((entry) => JSON.stringify(harEntry(entry, origin)))
    yield (from === 0 ? '' : ',') + texts.join(',')
    await nextTurn()
  }
  yield ']}}'
}

function harEntry(
  { at, ms, direction, method, path, verdict, reason, ...entry }: JournalEntry,
  origin: string,
): HarEntry {
  const url = direction === 'in' ? origin + path : path
  const { request, response, status } = entry
  const sent = messageOf(request)
  const answered = messageOf(response)
  return {
    startedDateTime: new Date(at).toISOString(),
    time: ms,
    request: {
      method,
      url,
      ...sent,
      queryString: queryOf(url),
      ...(request.body === '' ? {} : { postData: { mimeType: typeOf(sent), text: request.body } }),
    },
    response: {
      status,
      statusText: STATUS_CODES[status] ?? '',
      ...answered,
      content: { size: answered.bodySize, mimeType: typeOf(answered), text: response.body },
      redirectURL: headerOf(answered, 'location') ?? '',
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    comment: reason === undefined ? verdict : `${verdict}: ${reason}`,
  }
}

function messageOf({ headers, body }: JournalEntry['request']): HarMessage {
  const list = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  const message: HarMessage = { httpVersion: 'HTTP/1.1', cookies: [], headers: list, headersSize: -1, bodySize: 0 }
  const declared = Number(headerOf(message, 'content-length'))
  return { ...message, bodySize: Number.isSafeInteger(declared) ? declared : Buffer.byteLength(body) }
}

function headerOf({ headers }: HarMessage, wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value
}

function typeOf(message: HarMessage): string {
  return headerOf(message, 'content-type') ?? ''
}

/** As it was sent, taken apart leniently: a refused call may have any query. */
function queryOf(url: string): NameValue[] {
  const query = url.indexOf('?')
  return query < 0 ? [] : [...new URLSearchParams(url.slice(query))].map(([name, value]) => ({ name, value }))
}
