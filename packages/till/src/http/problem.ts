import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The body of every answer that is not a success. */
export interface ProblemBody {
  /** Stable, UPPER_SNAKE: programs decide by it. */
  code: string
  /** What happened and why, for people. */
  message: string
  /** The field at fault, as a dotted path (`amount.total`). */
  field?: string
  /** What to do about it. */
  hint: string
  /** PayScore: the permission that is missing, with the way to the page where the user gives it. */
  authorization?: object
}

/** An error that is an HTTP answer: throw it anywhere below a route. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode
  readonly body: ProblemBody
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ContentfulStatusCode, body: ProblemBody, headers: Readonly<Record<string, string>> = {}) {
    super(body.message)
    this.name = 'Problem'
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** 404 for an id that names nothing here. */
export const notFound = (what: string, id: string): Problem =>
  new Problem(404, {
    code: 'NOT_FOUND',
    message: `There is no ${what} ${quote(id)}.`,
    hint: `Check the id, or list the ${what}s to find it.`,
  })

/** 409 for a number or key used before with other content; names every differing field. */
export const mismatch = (code: string, what: string, fields: readonly string[]): Problem =>
  new Problem(409, {
    code,
    message: `${what} was used before with other content; different: ${fields.join(', ')}.`,
    ...(fields[0] !== undefined && { field: fields[0] }),
    hint: 'Repeat the request exactly as it was first sent, or use a new number (and key) for a new payment.',
  })

/** Quotes a caller's text for a message, cut to a readable length. */
export const quote = (text: string): string => JSON.stringify(text.length > 64 ? `${text.slice(0, 64)}…` : text)
