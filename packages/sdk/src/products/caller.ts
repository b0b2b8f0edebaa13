import { InvalidRequestError } from '../errors.ts'
import type { Answer } from '../pipeline.ts'
import type { RequestInput, ResponseData, Route } from '../route.ts'

/** What a product needs of the client. */
export interface Caller {
  readonly mchid: string
  readonly appid: string | undefined
  request<R extends Route>(route: R, input: RequestInput<R>): Promise<Answer<ResponseData<R>>>
}

/** Options every named call takes last. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Instead of the client's own, in milliseconds. */
  readonly timeouts?: { readonly connect?: number; readonly total?: number } | undefined
}

/** A body in which `appid` and `mchid` may be left to the client. */
export type WithoutOwner<Body extends { appid: string; mchid: string }> = Omit<Body, 'appid' | 'mchid'> & {
  appid?: string | undefined
  mchid?: string | undefined
}

/** Puts the client's `appid` and `mchid` where the body has none. */
export function withOwner<Body extends { appid: string; mchid: string }>(
  caller: Caller,
  body: WithoutOwner<Body>,
): Body {
  return { ...body, appid: requireAppid(caller, body.appid), mchid: body.mchid ?? caller.mchid } as unknown as Body
}

export function requireAppid(caller: Pick<Caller, 'appid'>, given: string | undefined): string {
  const appid = given ?? caller.appid
  if (appid) return appid
  throw new InvalidRequestError('/appid', 'is missing.', 'Give it in the call, or once as the appid of the client.')
}
