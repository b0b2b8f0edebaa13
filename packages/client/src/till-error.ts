import type { Schemas } from './types.ts'

/** What the till says when it refuses: a stable code, a sentence, the field at fault, what to do. */
export type Problem = Schemas['Problem']

/** Any call that did not succeed. */
export class TillError extends Error {
  override readonly name = 'TillError'
  /**
   * Decide by it. The till's own (`NOT_FOUND`, `INVALID_FIELD`, …), or `TIMEOUT`, `ABORTED`, `CONNECTION_FAILED`, `UNREADABLE`, or
   * `HTTP_502` and the like when something in between answered.
   */
  readonly code: string
  /** Of the answer; undefined when none came. */
  readonly status: number | undefined
  /** The till's own words; undefined when it was not the till that spoke. */
  readonly problem: Problem | undefined
  /** Names the request in the till's log. */
  readonly requestId: string | undefined
  /** `failed`: nothing was done. `unknown`: it may have been done; repeat with the same Idempotency-Key or number, or look. */
  readonly outcome: 'failed' | 'unknown'

  constructor(
    message: string,
    options: Pick<TillError, 'code' | 'outcome'> &
      Partial<Pick<TillError, 'status' | 'problem' | 'requestId'>> & { cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.code = options.code
    this.status = options.status
    this.problem = options.problem
    this.requestId = options.requestId
    this.outcome = options.outcome
  }
}

/** The error of an answer that is no success. */
export function errorOfAnswer(method: string, response: Response, body: unknown): TillError {
  const { status } = response
  const problem = isProblem(body) ? body : undefined
  const code = problem?.code ?? `HTTP_${status}`
  const message = problem === undefined ? `The answer was ${status}.` : `${problem.message} ${problem.hint}`
  const requestId = response.headers.get('x-request-id') ?? undefined
  const outcome = status >= 500 && !isRead(method) ? 'unknown' : 'failed'
  return new TillError(message, { code, status, problem, requestId, outcome })
}

/** The error of a call that brought no answer that could be read. */
export function errorOfFailure(method: string, cause: unknown): TillError {
  if (cause instanceof TillError) return cause
  const code = codeOf(cause)
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new TillError(`${code}: ${reason}`, { code, outcome: isRead(method) ? 'failed' : 'unknown', cause })
}

export const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'

function codeOf(cause: unknown): string {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'TimeoutError') return 'TIMEOUT'
  if (name === 'AbortError') return 'ABORTED'
  return name === 'SyntaxError' ? 'UNREADABLE' : 'CONNECTION_FAILED'
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && ['code', 'message', 'hint'].every((name) => name in body)
