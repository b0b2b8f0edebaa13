/** An answer that says no: wxtill's `{code, message, field?, hint}` with the HTTP status; status 0 when no answer came. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: string
  readonly field: string | undefined
  readonly hint: string | undefined
  /** The whole answer, for pages that know more of it (e.g. `message_en`). */
  readonly body: Record<string, unknown>

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.message) ?? (status === 0 ? 'No answer' : `HTTP ${status}`))
    this.status = status
    this.code = text(body.code) ?? (status === 0 ? 'NETWORK' : `HTTP_${status}`)
    this.field = text(body.field)
    this.hint = text(body.hint)
    this.body = body
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export interface RequestOptions {
  /** Sent as JSON. */
  body?: unknown
  query?: Record<string, string | number | undefined>
  headers?: Record<string, string>
  signal?: AbortSignal
}

async function readBody(response: Response): Promise<unknown> {
  const raw = await response.text()
  if (raw === '') return undefined
  try {
    return JSON.parse(raw)
  } catch {
    throw new ApiProblem(response.status, {
      code: 'NOT_JSON',
      message: `HTTP ${response.status}: ${raw.slice(0, 200)}`,
    })
  }
}

/** The path with the query values that are there. */
export function withQuery(path: string, query: RequestOptions['query'] = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') params.set(key, String(value))
  }
  return params.size === 0 ? path : `${path}?${params}`
}

/**
 * One call to the server the page came from; the caller names the shape of the answer.
 * @throws {ApiProblem} for every answer that is not 2xx, and when no answer comes
 */
export async function call<Answer>(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { body, query, headers = {}, signal } = options
  let response: Response
  try {
    response = await fetch(withQuery(path, query), {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(0, {})
  }
  const answer = await readBody(response)
  if (!response.ok) throw new ApiProblem(response.status, isRecord(answer) ? answer : {})
  return answer as Answer
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
