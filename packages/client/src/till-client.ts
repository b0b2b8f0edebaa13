import createClient, { type Client } from 'openapi-fetch'
import { type OperationFacts, OPERATIONS } from './generated/operations.gen.ts'
import type { paths } from './generated/api.gen.ts'
import { patientFetch } from './patient-fetch.ts'
import { errorOfAnswer, errorOfFailure } from './till-error.ts'
import type { AnyInit, Call, Each } from './types.ts'

export interface TillClientOptions {
  /** Where the till answers, such as `http://127.0.0.1:8080`. */
  readonly baseUrl: string
  /** `wxt_…` */
  readonly apiKey: string
  /** Milliseconds for each attempt; default 15,000: longer than the till waits for WeChat Pay. */
  readonly timeoutMs?: number
  /** Attempts of what is safe to repeat, the first included; default 3. */
  readonly attempts?: number
  /** Default: the global one. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Makes Idempotency-Keys; default `crypto.randomUUID`. */
  readonly newKey?: () => string
}

/**
 * A till's API. Every call resolves with the answer and throws a `TillError` when there is none.
 *
 * Where the API takes an Idempotency-Key one is made for the call, unless it brings its own in `params.header`; reads and such writes
 * are repeated when the network or the till is briefly away.
 */
export interface TillClient {
  readonly get: Call<'get'>
  readonly post: Call<'post'>
  readonly put: Call<'put'>
  readonly patch: Call<'patch'>
  readonly delete: Call<'delete'>
  /** Every item of a list, fetched a page at a time as they are asked for; a list of events ends with the newest. */
  readonly each: Each
}

/**
 * ```ts
 * const till = createTillClient({ baseUrl: 'http://127.0.0.1:8080', apiKey })
 * const payment = await till.post('/v1/payments', { body: { channel: 'native', amount: { total: 100 }, description: 'tea' } })
 * ```
 */
export function createTillClient({
  baseUrl,
  apiKey,
  timeoutMs = 15_000,
  attempts = 3,
  fetch = (request) => globalThis.fetch(request),
  newKey = () => crypto.randomUUID(),
}: TillClientOptions): TillClient {
  const client = createClient<paths>({
    baseUrl,
    headers: { authorization: `Bearer ${apiKey}` },
    // A key must not follow a redirect to somebody else.
    redirect: 'error',
    fetch: patientFetch({ timeoutMs, attempts, fetch }),
  })
  client.use({
    onRequest({ request, schemaPath }) {
      if (factsOf(request.method, schemaPath)?.idempotent !== true) return
      if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', newKey())
    },
  })
  const get = callOf(client, 'GET')
  return {
    get: get as Call<'get'>,
    post: callOf(client, 'POST') as Call<'post'>,
    put: callOf(client, 'PUT') as Call<'put'>,
    patch: callOf(client, 'PATCH') as Call<'patch'>,
    delete: callOf(client, 'DELETE') as Call<'delete'>,
    each: ((path: string, init?: AnyInit) => eachOf(get, path, init)) as Each,
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** A call whose types have been checked where it was made. */
type Loose = (path: string, init?: AnyInit) => Promise<unknown>
type LooseClient = (path: string, init?: AnyInit) => Promise<{ data?: unknown; error?: unknown; response: Response }>

function callOf(client: Client<paths>, method: Method): Loose {
  const call = client[method] as unknown as LooseClient
  return async (path, init) => {
    const answer = await call(path, init).catch((cause: unknown) => {
      throw errorOfFailure(method, cause)
    })
    if (!answer.response.ok) throw errorOfAnswer(method, answer.response, answer.error)
    return answer.data
  }
}

async function* eachOf(get: Loose, path: string, init: AnyInit | undefined): AsyncGenerator<unknown, void, undefined> {
  const parameter = factsOf('GET', path)?.cursor
  let query = init?.params?.query ?? {}
  for (;;) {
    const page = (await get(path, { ...init, params: { ...init?.params, query } })) as {
      data: unknown[]
      next_cursor?: string
    }
    yield* page.data
    // A list that can be read on for ever says so with the cursor it was given.
    if (parameter === undefined || page.next_cursor === undefined || page.data.length === 0) return
    query = { ...query, [parameter]: page.next_cursor }
  }
}

const factsOf = (method: string, path: string): OperationFacts | undefined =>
  (OPERATIONS as Record<string, OperationFacts>)[`${method} ${path}`]
