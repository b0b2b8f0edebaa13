import { ExpectationError } from './expectation.ts'

/** An answer over HTTP; `body` is parsed JSON where it is JSON, else text. */
export interface Answer<Body = unknown> {
  readonly status: number
  readonly body: Body
}

export interface Call {
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

/** A server spoken to with JSON. */
export class Api {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(base: string, headers: Readonly<Record<string, string>> = {}) {
    this.#base = base
    this.#headers = headers
  }

  /** Calls and answers whatever came, also refusals. */
  async call<Body = unknown>(
    method: 'GET' | 'POST',
    path: string,
    { body, headers }: Call = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(this.#base + path, {
      method,
      headers: { ...this.#headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    })
    const text = await response.text()
    // The caller names the shape; the steps check every value they rely on.
    return { status: response.status, body: readJson(text) as Body }
  }

  get<Body>(path: string): Promise<Body> {
    return this.#must<Body>('GET', path, {})
  }

  post<Body>(path: string, body: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Body> {
    return this.#must<Body>('POST', path, { body, headers })
  }

  async #must<Body>(method: 'GET' | 'POST', path: string, call: Call): Promise<Body> {
    const { status, body } = await this.call<Body>(method, path, call)
    if (status >= 200 && status < 300) return body
    throw new ExpectationError(`${method} ${path}`, 'a 2xx answer', { status, body })
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
