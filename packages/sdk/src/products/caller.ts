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

/** The names under which a request says on whose behalf it is made. */
export type OwnerField = 'appid' | 'mchid' | 'sp_appid' | 'sp_mchid' | 'combine_appid' | 'combine_mchid'

/** A body or query in which the owner's fields may be left to the client. */
export type WithoutOwner<Fields, Names extends keyof Fields & OwnerField> = Omit<Fields, Names> & {
  [Name in Names]?: Fields[Name] | undefined
}

/**
 * Puts the client's own `appid` and `mchid` where the fields have none.
 *
 * @throws InvalidRequestError when an app id is needed and neither the call nor the client names one.
 */
export function fillOwner(
  caller: Pick<Caller, 'appid' | 'mchid'>,
  fields: object,
  names: readonly OwnerField[],
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...fields }
  for (const name of names) filled[name] ??= ownValue(caller, name)
  return filled
}

function ownValue(caller: Pick<Caller, 'appid' | 'mchid'>, name: OwnerField): string {
  return name.endsWith('mchid') ? caller.mchid : requireAppid(caller, undefined, name)
}

/** The app id of a call, or the client's. */
export function requireAppid(caller: Pick<Caller, 'appid'>, given: string | undefined, name = 'appid'): string {
  const appid = given ?? caller.appid
  if (appid) return appid
  throw new InvalidRequestError(`/${name}`, 'is missing.', 'Give it in the call, or once as the appid of the client.')
}
