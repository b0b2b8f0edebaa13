import { InvalidRequestError } from '../errors.ts'
import { V2_ROUTES, type V2RouteFacts } from '../generated/v2/facts.gen.ts'
import type { V2Files, V2Pages, V2Routes } from '../generated/v2/routes.gen.ts'
import type { CallOptions } from '../products/caller.ts'

/** Every route that answers with XML, such as `POST /pay/unifiedorder`. */
export type V2Route = keyof V2Routes
/** Every route that answers with a file. */
export type V2FileRoute = keyof V2Files
/** Every address that the payer's browser opens. */
export type V2PageRoute = keyof V2Pages

export type V2RequestFields<R extends V2Route> = V2Routes[R]['request']
export type V2ResponseData<R extends V2Route> = V2Routes[R]['response']

/** Options every call takes last. */
export interface V2CallOptions extends CallOptions {
  /** Instead of the client's own. */
  readonly appid?: string | undefined
}

/** A route with what is known of it. */
export interface V2KnownRoute {
  readonly literal: string
  readonly method: string
  readonly path: string
  readonly facts: V2RouteFacts
}

/**
 * Looks a route up.
 *
 * @throws InvalidRequestError when there is no such route, or it is used for something else.
 */
export function knownRoute(literal: string, use: V2RouteFacts['use']): V2KnownRoute {
  const facts = V2_ROUTES.get(literal)
  if (facts?.use !== use) {
    const found = facts ? `answers with ${ANSWERS[facts.use]}` : 'is no route of APIv2'
    throw new InvalidRequestError('route', `${JSON.stringify(literal)} ${found}.`, HINTS[facts?.use ?? 'call'])
  }
  const space = literal.indexOf(' ')
  return { literal, method: literal.slice(0, space), path: literal.slice(space + 1), facts }
}

const ANSWERS: Readonly<Record<V2RouteFacts['use'], string>> = {
  call: 'XML',
  file: 'a file',
  page: 'a page for a browser',
}

const HINTS: Readonly<Record<V2RouteFacts['use'], string>> = {
  call: 'Write it like "POST /pay/unifiedorder", and use request().',
  file: 'Use download().',
  page: 'Use pageUrl(), and send the payer there.',
}
