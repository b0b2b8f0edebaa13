import { createHash } from 'node:crypto'
import { answerMessage, requestMessage, type Authorization } from '@wxtill/protocol'
import { PLATFORM_HOSTS } from '../entrances/platform-hosts.ts'
import { rewritings } from './rewritten.ts'
import type { Incoming } from '../gateway/call.ts'

type Message = string | Buffer
type Sent = Pick<Incoming, 'method' | 'url' | 'body' | 'baseUrl' | 'form'>
type Variants = (sent: Sent, header: Authorization) => Iterable<Message>

/** A longer body is not written anew in seventy ways, nor hashed a thousand times. */
const LONGEST_REWRITTEN = 64 * 1024
const CLOCK_DRIFT_SECONDS = 30

/** Mistakes people make with the message: the messages that each would have signed. The first that fits is named. */
const MISTAKES: readonly [says: string, variants: Variants][] = [
  ['the last newline is missing', (sent, header) => [ours(sent, header).subarray(0, -1)]],
  [
    'there is a newline too many at the end',
    (sent, header) => [Buffer.concat([ours(sent, header), Buffer.from('\n')])],
  ],
  ['the lines end in CR LF', (sent, header) => [lines(sent, header, '\r\n')]],
  ['the newlines were written as a backslash and an n', (sent, header) => [lines(sent, header, '\\n')]],
  [
    'the method was signed in lower case',
    (sent, header) => [ours({ ...sent, method: sent.method.toLowerCase() }, header)],
  ],
  [
    'another method was signed',
    (sent, header) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
        .filter((method) => method !== sent.method)
        .map((method) => ours({ ...sent, method }, header)),
  ],
  ['the path was signed without the query', urls(({ url }) => [path(url)])],
  ['the path was signed without its first slash', urls(({ url }) => [url.slice(1)])],
  [
    'the whole URL was signed instead of path and query',
    urls(({ url, baseUrl }) => [
      baseUrl + url,
      ...[...PLATFORM_HOSTS].flatMap((host) => [`https://${host}${url}`, `http://${host}${url}`]),
    ]),
  ],
  [
    'the host was signed with the path',
    urls(({ url, baseUrl }) => [
      baseUrl.replace(/^\w+:\/\//, '') + url,
      ...Array.from(PLATFORM_HOSTS, (host) => host + url),
    ]),
  ],
  ['the URL was decoded before signing', urls(({ url }) => [decoded(url), decoded(url.replaceAll('+', ' '))])],
  [
    'the URL was encoded after signing',
    urls(({ url }) => [
      url.replaceAll(/%7C/gi, '|'),
      url.replaceAll(/%2A/gi, '*'),
      url.replaceAll(/%7C/gi, '|').replaceAll(/%2A/gi, '*'),
      url.replaceAll(/%(?:3A|2C|2F|40|7C|2A)/gi, decodeURIComponent),
      url.replaceAll(/(?:%[89a-f][0-9a-f])+/gi, decoded),
    ]),
  ],
  [
    'the URL was encoded once more, or otherwise, before signing',
    urls(({ url }) => [
      encodeURI(url),
      encodeURI(decoded(url)),
      withQuery(url, (query) => new URLSearchParams(query).toString()),
      url.replaceAll('|', '%7C').replaceAll('*', '%2A'),
      url.replaceAll('|', '%7C'),
      url.replaceAll('+', '%20'),
      url.replaceAll('%20', '+'),
    ]),
  ],
  [
    'the percent-encoding was signed in other letters',
    urls(({ url }) => [
      url.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase()),
      url.replaceAll(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()),
    ]),
  ],
  ['the query was signed in another order', urls(({ url }) => reordered(url))],
  [
    'a mark of the URL was signed that was not sent, or the other way round',
    urls(({ url }) => [`${url}?`, `${url}/`, url.replace(/[?/]$/, '')]),
  ],
  ['the body was not signed', bodies(({ body }) => (body.length > 0 ? [''] : []))],
  ['an empty object was signed, but no body was sent', bodies(({ body }) => (body.length === 0 ? ['{}'] : []))],
  [
    'something else was signed in place of the body',
    bodies(() => ['{}', '[]', '""', 'null', 'undefined', '[object Object]', 'None', 'Array']),
  ],
  ['the whole form was signed instead of its meta part', bodies(({ form }) => (form ? [form] : []))],
  [
    'the body was sent with blanks around it that were not signed',
    bodies(({ body }) => [body.toString('utf8').trim()]),
  ],
  ['the body was sent in GBK, but signed in UTF-8', bodies(({ body }) => inGbk(body))],
  [
    'a byte order mark was signed, or sent',
    bodies(({ body }) => [`\uFEFF${body.toString('utf8')}`, withoutMark(body)]),
  ],
  [
    'the timestamp was signed in milliseconds',
    (sent, header) => (sent.body.length > LONGEST_REWRITTEN ? [] : everyMillisecond(sent, header)),
  ],
  [
    'another timestamp was signed than was sent',
    stamps((timestamp) =>
      Array.from({ length: 2 * CLOCK_DRIFT_SECONDS + 1 }, (_, i) => timestamp + i - CLOCK_DRIFT_SECONDS).filter(
        (other) => other !== timestamp,
      ),
    ),
  ],
  [
    'timestamp and nonce were signed in the wrong order',
    (sent, { timestamp, nonce_str }) => [
      requestMessage({ ...partsOf(sent), timestamp: nonce_str, nonce_str: String(timestamp) }),
    ],
  ],
  [
    'the nonce was signed in other letters, or not at all',
    (sent, header) =>
      [header.nonce_str.toLowerCase(), header.nonce_str.toUpperCase(), '']
        .filter((nonce_str) => nonce_str !== header.nonce_str)
        .map((nonce_str) => ours(sent, { ...header, nonce_str })),
  ],
  [
    'the message of an answer was signed: timestamp, nonce and body',
    ({ body }, { timestamp, nonce_str }) => [answerMessage({ timestamp, nonce: nonce_str, body })],
  ],
  [
    'the message was hashed before it was signed',
    (sent, header) => {
      const hash = createHash('sha256').update(ours(sent, header)).digest()
      return [hash, hash.toString('hex'), hash.toString('hex').toUpperCase(), hash.toString('base64')]
    },
  ],
]

/** Every message that a known mistake would have signed, the likeliest first. */
export function* mistakenMessages(sent: Sent, header: Authorization): Generator<[says: string, message: Message]> {
  for (const [says, variants] of MISTAKES) for (const message of variants(sent, header)) yield [says, message]
  if (sent.body.length > LONGEST_REWRITTEN) return
  for (const [says, text] of rewritings(sent.body)) {
    yield [
      `the body was written anew after signing (${says} when signed)`,
      ours({ ...sent, body: Buffer.from(text) }, header),
    ]
  }
}

function partsOf({ method, url, body }: Sent): Pick<Sent, 'method' | 'url' | 'body'> {
  return { method, url, body }
}

function ours(sent: Sent, { timestamp, nonce_str }: Pick<Authorization, 'timestamp' | 'nonce_str'>): Buffer {
  return requestMessage({ ...partsOf(sent), timestamp, nonce_str })
}

function lines({ method, url, body }: Sent, { timestamp, nonce_str }: Authorization, end: string): Buffer {
  return Buffer.concat([Buffer.from([method, url, String(timestamp), nonce_str, ''].join(end)), body, Buffer.from(end)])
}

function urls(others: (sent: Sent) => readonly string[]): Variants {
  return (sent, header) =>
    others(sent)
      .filter((url) => url !== sent.url)
      .map((url) => ours({ ...sent, url }, header))
}

function bodies(others: (sent: Sent) => readonly Message[]): Variants {
  return (sent, header) => others(sent).map((body) => ours({ ...sent, body: Buffer.from(body) }, header))
}

function stamps(others: (timestamp: number) => readonly number[]): Variants {
  return (sent, header) => others(header.timestamp).map((timestamp) => ours(sent, { ...header, timestamp }))
}

const everyMillisecond = stamps((timestamp) => Array.from({ length: 1000 }, (_, ms) => timestamp * 1000 + ms))

function path(url: string): string {
  return url.split('?')[0] ?? url
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withQuery(url: string, change: (query: string) => string): string {
  const mark = url.indexOf('?')
  return mark === -1 ? url : `${url.slice(0, mark)}?${change(url.slice(mark + 1))}`
}

const MOST_PERMUTED = 5

/** All orders of a few parameters, the alphabetical one of many. */
function reordered(url: string): string[] {
  const parts = url.includes('?') ? url.slice(url.indexOf('?') + 1).split('&') : []
  const orders = parts.length > MOST_PERMUTED ? [parts.toSorted()] : permutations(parts)
  return orders.map((order) => withQuery(url, () => order.join('&')))
}

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]))
}

function inGbk(body: Buffer): string[] {
  return [new TextDecoder('gbk').decode(body)]
}

function withoutMark(body: Buffer): Buffer {
  return body.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? body.subarray(3) : body
}
