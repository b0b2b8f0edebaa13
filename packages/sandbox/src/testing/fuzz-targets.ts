import { breakOne, catalogue, sampleRequest } from '@wxtill/catalogue'
import type { Random } from '../random.ts'
import { bytes, encoded, junk, mutatedBytes, mutatedJson, NOTIFY_URL, pick, text, wildPath } from './fuzz-draws.ts'
import { V2_FUZZ_TARGETS } from './fuzz-v2.ts'

/** One request to be sent, well formed or not. */
export interface Shot {
  method: string
  url: string
  /** Names in lower case. */
  headers: Record<string, string>
  body: Buffer
  /** What is still to be signed and written by APIv2's rules, instead of the body. */
  v2Fields?: readonly (readonly [name: string, value: string])[]
}

/** A kind of bad requests. */
export interface FuzzTarget {
  name: string
  /** How often it is drawn, beside the others. */
  weight: number
  /** Who takes it: the platform's API, its older one or the control API. */
  door: 'platform' | 'v2' | 'control'
  /** Signed with the merchant's key before it is sent. */
  signed?: boolean
  shoot: (draws: Random) => Shot
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']
const JSON_HEADERS = { accept: 'application/json', 'user-agent': 'fuzz', 'content-type': 'application/json' }

/** Every front that takes requests has its kinds of bad ones here; a new front adds its own. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: 'wild paths', weight: 10, door: 'platform', shoot: wildShot },
  { name: 'endpoints with bad bodies', weight: 6, door: 'platform', shoot: badBody },
  { name: 'bad Authorization', weight: 6, door: 'platform', shoot: badAuthorization },
  { name: 'broken forms', weight: 2, door: 'platform', shoot: brokenForm },
  { name: 'signed, one rule broken', weight: 0.4, door: 'platform', signed: true, shoot: oneBroken },
  { name: 'signed, body mutated', weight: 0.4, door: 'platform', signed: true, shoot: mutated },
  { name: 'signed, bytes mutated', weight: 0.2, door: 'platform', signed: true, shoot: mutatedText },
  { name: 'control API', weight: 1, door: 'control', shoot: control },
  ...V2_FUZZ_TARGETS,
]

type Sample = Shot & { json: unknown }

/** Making a sample costs more than sending it: each endpoint has two, made when first drawn. */
const samples = new Map<string, Sample>()

/** A request of any endpoint as the catalogue describes it. */
function sampleShot(draws: Random): Sample {
  const endpoint = pick(draws, catalogue.endpoints)
  const fields = pick(draws, ['required', 'all'] as const)
  const key = `${endpoint.method} ${endpoint.path} ${fields}`
  let sample = samples.get(key)
  if (!sample)
    samples.set(key, (sample = shotOf(endpoint.method, endpoint.path, sampleRequest(endpoint, draws, { fields }))))
  return sample
}

function shotOf(method: string, template: string, sample: ReturnType<typeof sampleRequest>): Sample {
  const { path, query, headers, body } = sample
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  ).toString()
  const url = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? 'x'))
  const json = body && 'notify_url' in body ? { ...body, notify_url: NOTIFY_URL } : body
  return {
    method,
    url: search === '' ? url : `${url}?${search}`,
    headers: { ...JSON_HEADERS, ...lowerCased(headers) },
    body: Buffer.from(json === undefined ? '' : JSON.stringify(json)),
    json,
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function wildShot(draws: Random): Shot {
  const headers = {
    ...(draws.integer(2) === 0 ? JSON_HEADERS : {}),
    [pick(draws, ['authorization', 'accept', 'x-y'])]: text(draws, 40),
  }
  return { method: pick(draws, METHODS), url: `/v3/${wildPath(draws)}`, headers, body: bytes(draws, 200) }
}

function badBody(draws: Random): Shot {
  const shot = sampleShot(draws)
  return { ...shot, body: draws.integer(2) === 0 ? mutatedBytes(draws, shot.body) : bytes(draws, 2000) }
}

function badAuthorization(draws: Random): Shot {
  const shot = sampleShot(draws)
  const pairs = [
    'mchid="1900000001"',
    `nonce_str="${text(draws, 200)}"`,
    'timestamp="1781000000"',
    `serial_no="${text(draws, 10)}"`,
    `signature="${text(draws, 30)}"`,
  ]
  const authorization = pick(draws, [
    text(draws, 6000),
    `WECHATPAY2-SHA256-RSA2048 ${text(draws, 300)}`,
    `WECHATPAY2-SHA256-RSA2048 ${pairs.slice(draws.integer(5)).join(',')}`,
    `WECHATPAY2-SHA256-RSA2048 ${[...pairs, ...pairs].join(',')}`,
    `WECHATPAY2-SHA256-RSA2048 ${pairs.join(',').replace('1781000000', String(draws.integer(2 ** 31) * 1000))}`,
    `Bearer ${text(draws, 30)}`,
  ])
  return { ...shot, headers: { ...shot.headers, authorization } }
}

function brokenForm(draws: Random): Shot {
  const boundary = pick(draws, ['b', 'boundary', text(draws, 80), ''])
  const parts = Array.from({ length: draws.integer(4) }, () =>
    pick(draws, [
      `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${JSON.stringify(junk(draws, 2))}\r\n`,
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${text(draws, 12)}"\r\n\r\n${text(draws, 50)}\r\n`,
      `--${boundary}\r\n${text(draws, 50)}\r\n\r\n`,
      text(draws, 100),
    ]),
  )
  const end = pick(draws, [`--${boundary}--\r\n`, '', '--'])
  return {
    method: 'POST',
    url: pick(draws, [
      '/v3/merchant/media/upload',
      '/v3/merchant/media/video_upload',
      '/v3/marketing/favor/media/image-upload',
      '/v3/pay/transactions/native',
    ]),
    headers: { ...JSON_HEADERS, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.from(parts.join('') + end),
  }
}

function oneBroken(draws: Random): Shot {
  const endpoint = pick(draws, catalogue.endpoints)
  const sample = sampleRequest(endpoint, draws, { fields: 'all' })
  return shotOf(endpoint.method, endpoint.path, breakOne(endpoint, sample, draws)?.request ?? sample)
}

function mutated(draws: Random): Shot {
  const shot = sampleShot(draws)
  return { ...shot, body: Buffer.from(JSON.stringify(mutatedJson(draws, shot.json ?? {})) ?? '') }
}

function mutatedText(draws: Random): Shot {
  const shot = sampleShot(draws)
  return { ...shot, body: mutatedBytes(draws, shot.body) }
}

/** Without what makes keys or opens ports: that is slow, and takes no other input than these. */
const CONTROL_PATHS = [
  'health',
  'merchants',
  'payers',
  'orders',
  'refunds',
  'clock',
  'faults',
  'rules',
  'notifications',
  'journal',
  'journal.har',
  'settled',
  'media',
  'ca.pem',
  'nothing',
]
const CONTROL_POSTS = [
  'payers',
  'orders/1900000001/FUZZ0001/pay',
  'clock',
  'clock/advance',
  'fixtures',
  'rules',
  'snapshot',
  'restore',
  'reset',
  'notifications/x/resend',
  'phone/prepay',
  'phone/scan',
  'merchants/1900000001',
]

function control(draws: Random): Shot {
  const isPost = draws.integer(3) > 0
  const path = draws.integer(10) === 0 ? wildPath(draws) : pick(draws, isPost ? CONTROL_POSTS : CONTROL_PATHS)
  const known = {
    seconds: draws.integer(100),
    to: text(draws, 12),
    name: text(draws, 12),
    speed: 1,
    mode: 'virtual',
    openid: text(draws, 8),
    orders: [],
  }
  const body = pick(draws, [
    bytes(draws, 100),
    Buffer.from(JSON.stringify(mutatedJson(draws, known)) ?? ''),
    Buffer.alloc(0),
  ])
  const search = draws.integer(4) === 0 ? `?limit=${encoded(draws, 6)}&after=${encoded(draws, 6)}` : ''
  return {
    method: isPost ? 'POST' : pick(draws, ['GET', 'DELETE', 'PUT']),
    url: `/_sandbox/${path}${search}`,
    headers: { 'content-type': 'application/json' },
    body: isPost ? body : Buffer.alloc(0),
  }
}
