import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  catalogue,
  keepsRules,
  leadsTo,
  sampleRequest,
  validateResponse,
  type Endpoint,
  type SampleOptions,
  type SampleRequest,
} from '@wxtill/catalogue'
import { ruledRoutes, startSandbox, type Sandbox } from '@wxtill/sandbox'
import { ApiError, WechatPay } from '@wxtill/sdk'
import { drawsOf } from './draws.ts'

/** Sent and answered as files: they are not for `request`. */
const NOT_JSON = new Set(
  catalogue.endpoints
    .filter(({ contentType, responseType }) => contentType === 'multipart/form-data' || responseType === 'file')
    .map(({ id }) => id),
)
const routed = (endpoint: Endpoint): [string, Endpoint] => [`${endpoint.method} ${endpoint.path}`, endpoint]
const UPLOADS = catalogue.endpoints.filter(({ contentType }) => contentType === 'multipart/form-data').map(routed)
/** Bills are downloaded by their reference, and complaint pictures by an id that an upload gave: each has tests of its own. */
const DOWNLOADS = catalogue.endpoints
  .filter(({ responseType, path }) => responseType === 'file' && !/billdownload|merchant-service\/images/.test(path))
  .map(routed)
const RULED = new Set(ruledRoutes)
const IDENTIFIER = /(?<!mch|app|open)(?:id|_no|_code|_sn)$/
/** Given out by the merchant: always a new one. */
const OWN_NUMBER = /^(?:out_|combine_|business_code|merchant_)|request_no$/
/** An encrypted field of an answer is plain text of one word or another, never 344 characters of Base64. */
const CIPHERTEXT = /^[A-Za-z0-9+/]{300,}={0,2}$/

/** Every endpoint of the catalogue, called once through the sdk, with the key modes taking turns. */
export function describeEveryEndpoint(fields: NonNullable<SampleOptions['fields']>): void {
  describe(`every endpoint, called with ${fields} fields`, () => {
    let sandbox: Sandbox
    let clients: readonly WechatPay[]
    beforeAll(async () => {
      sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 2) })
      clients = clientsOf(sandbox)
    })
    afterAll(() => sandbox.close())

    it('leaves out what travels as a file, and nothing else', () => {
      expect(NOT_JSON.size).toBe(21)
    })

    it(
      'is taken by the sdk, accepted by the sandbox and answered as the catalogue says',
      { timeout: 120_000 },
      async () => {
        const caller = new Caller(sandbox, fields)
        const failures: string[] = []
        for (const [index, endpoint] of inOrder().entries()) {
          const failure = await caller.call(clients[index % clients.length]!, endpoint)
          if (failure !== undefined) failures.push(`${endpoint.id}: ${failure}`)
        }
        expect(failures).toEqual([])
        expect(caller.calls).toBe(catalogue.endpoints.length - NOT_JSON.size)
      },
    )

    it.each(UPLOADS)('takes a file at %s', async (route, endpoint) => {
      // The meta part names the file and is signed, so it is there whatever else is left out.
      const { path, body } = sampleRequest(endpoint, drawsOf(11), { fields: 'all' })
      const { meta, ...rest } = body ?? {}
      const parts = Object.entries(rest).filter(([name]) => endpoint.request![name]!.type !== 'file')
      const input = {
        path,
        file: fileFor(endpoint),
        meta: meta === undefined ? {} : (JSON.parse(meta as string) as Facts),
        fields: Object.fromEntries(parts),
      }
      const { data } = await clients[0]!.upload(route as never, input as never)
      expect(validateResponse(endpoint, data)).toEqual([])
    })

    it.each(DOWNLOADS)('gives a file at %s', async (route, endpoint) => {
      const { path, query } = sampleRequest(endpoint, drawsOf(11), { fields })
      const file = await clients[0]!.download(route as never, { path, query } as never)
      expect((await file.bytes()).length).toBeGreaterThan(2)
      expect(
        endpoint.responseContentType!.some((type) => new RegExp(type.replace('*', '.*')).test(file.contentType!)),
      ).toBe(true)
    })
  })
}

function clientsOf(sandbox: Sandbox): WechatPay[] {
  const { mchid, appid, serial_no, private_key, api_v3_key, public_key } = sandbox.merchants[0]!
  const own = { mchid, appid, serial: serial_no, privateKey: private_key, apiV3Key: api_v3_key }
  const wire = { baseUrl: sandbox.url, clock: sandbox.clock, retry: { attempts: 1 } }
  return [
    new WechatPay({ ...own, ...wire, platformKeys: { publicKey: public_key!, certificates: [] } }),
    new WechatPay({ ...own, ...wire, platformKeys: { certificates: 'download' } }),
  ]
}

/** A file of a kind that the endpoint takes. */
function fileFor({ path }: Endpoint): { filename: string; content: Uint8Array } {
  if (path.endsWith('/video_upload')) return { filename: 'a.mp4', content: Buffer.from('any bytes') }
  return { filename: 'a.png', content: Buffer.from('89504e470d0a1a0a00', 'hex') }
}

/** What is asked for must have been made, and what was taken away is gone. */
function inOrder(): Endpoint[] {
  const rank = ({ method, params, path }: Endpoint): number => {
    const depth = path.split('/').length / 100
    if (method === 'DELETE') return 40 - params.path.length
    return method === 'GET' || method === 'PATCH' ? 20 : params.path.length + depth
  }
  return catalogue.endpoints.filter(({ id }) => !NOT_JSON.has(id)).toSorted((a, b) => rank(a) - rank(b))
}

type Facts = Record<string, unknown>

/** Calls endpoints one after the other, each with the numbers that earlier calls of its product made. */
class Caller {
  calls = 0
  readonly #sandbox: Sandbox
  readonly #fields: NonNullable<SampleOptions['fields']>
  readonly #draws = drawsOf(11)
  readonly #given: { product: string; path: string; name: string; value: string }[] = []

  constructor(sandbox: Sandbox, fields: NonNullable<SampleOptions['fields']>) {
    this.#sandbox = sandbox
    this.#fields = fields
  }

  /** @returns what went wrong. */
  async call(client: WechatPay, endpoint: Endpoint): Promise<string | undefined> {
    const route = `${endpoint.method} ${endpoint.path}`
    const sample = this.#sample(endpoint)
    this.calls++
    try {
      const { data } = await client.request(route as never, sample as never)
      if (endpoint.method === 'POST') this.#learn(endpoint, { ...sample.body, ...(data as Facts | undefined) })
      return wrongAnswer(endpoint, sample, data)
    } catch (error) {
      // Business rules may refuse what was made up; whether they do so rightly is asked in their own tests.
      const refused = error instanceof ApiError && error.status! < 500 && error.code !== 'SIGN_ERROR'
      return refused && RULED.has(route) ? undefined : String(error)
    }
  }

  #sample(endpoint: Endpoint): SampleRequest {
    const { mchid, appid } = this.#sandbox.merchants[0]!
    const sample = sampleRequest(endpoint, this.#draws, { fields: this.#fields })
    for (const texts of [sample.path, sample.query]) {
      for (const name of Object.keys(texts)) texts[name] = this.#numberFor(endpoint, name) ?? texts[name]!
    }
    for (const name of Object.keys(sample.body ?? {})) {
      if (!IDENTIFIER.test(name) || OWN_NUMBER.test(name)) continue
      const value = this.#numberFor(endpoint, name)
      if (value !== undefined && keepsRules(endpoint.request![name]!, value)) sample.body![name] = value
    }
    for (const [name, value] of Object.entries({ mchid, appid })) {
      if (sample.query[name] !== undefined) sample.query[name] = value
      if (sample.body?.[name] !== undefined) sample.body[name] = value
    }
    return sample
  }

  /** Keeps the numbers that were given, and the ids that were given out. */
  #learn({ product, path }: Endpoint, facts: Facts): void {
    for (const [name, value] of Object.entries(facts)) {
      if (!IDENTIFIER.test(name) || (typeof value !== 'string' && typeof value !== 'number')) continue
      this.#given.push({ product, path, name, value: String(value) })
    }
  }

  /** Of all numbers of this name, the one from the call whose path goes furthest along with this one. */
  #numberFor(endpoint: Endpoint, name: string): string | undefined {
    const known = this.#given.filter((one) => one.product === endpoint.product && one.name === name)
    return known.toSorted((a, b) => together(b.path, endpoint.path) - together(a.path, endpoint.path))[0]?.value
  }
}

/** How many segments two paths begin with in common; of calls on the same path, the shorter one made what the others act on. */
function together(path: string, other: string): number {
  const [one, two] = [path.split('/'), other.split('/')]
  const parting = one.findIndex((segment, index) => segment !== two[index])
  return (parting === -1 ? one.length : parting) - one.length / 100
}

function wrongAnswer(endpoint: Endpoint, sample: SampleRequest, data: unknown): string | undefined {
  if (endpoint.response === null) return data === undefined ? undefined : 'an answer without a body has one'
  const [issue] = validateResponse(endpoint, data)
  if (issue) return `${issue.pointer} ${issue.message}`
  // Certificates are sealed with the APIv3 key, and opened by whoever keeps keys.
  const pointers = endpoint.path.endsWith('/certificates') ? [] : (endpoint.encryptedResponseFields ?? [])
  const sealed = pointers
    .flatMap((pointer) => leadsTo(data, pointer))
    .find(({ value }) => typeof value === 'string' && CIPHERTEXT.test(value))
  if (sealed) return `${sealed.pointer} is still encrypted`
  const said = { ...sample.query, ...sample.body, ...sample.path }
  const lost = pointers
    .filter((pointer) => endpoint.encryptedFields?.includes(pointer))
    .flatMap((pointer) => leadsTo(said, pointer))
    .filter(({ value }) => value !== undefined)
    .find(({ pointer, value }) => leadsTo(data, pointer)[0]?.value !== value)
  return lost && `${lost.pointer} did not come back as it was sent`
}
