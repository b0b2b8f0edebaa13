import type { Answer, RequestInput, Route, WechatPay } from '@wxtill/sdk'
import type { FoundRoute } from './find-route.ts'

/** A request of any route, as far as it is known while the program runs. */
export interface RouteInput extends FoundRoute {
  readonly body: unknown
  readonly signal?: AbortSignal
}

/** The types of a route are known when a program is written; here it is read from a command line, and the sdk checks it itself. */
export function sendRoute(
  client: WechatPay,
  { route, path, query, body, signal }: RouteInput,
): Promise<Answer<unknown>> {
  const input = {
    path,
    query,
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  }
  return client.request(route as Route, input as unknown as RequestInput<Route>)
}
