import type { LooseInput, ResponseData, Route } from '../route.ts'
import { fillOwner, type CallOptions, type Caller, type OwnerField } from './caller.ts'

/**
 * What every named call does: puts the client's own numbers where the body (or else the query) leaves them out, and takes the data
 * of the answer. The types are those of the generated methods.
 */
export async function callByName<R extends Route>(
  caller: Caller,
  route: R,
  options: CallOptions | undefined,
  input: LooseInput = {},
  owner: readonly OwnerField[] = [],
): Promise<ResponseData<R>> {
  const part = input.body === undefined ? 'query' : 'body'
  const filled = owner.length === 0 ? input : { ...input, [part]: fillOwner(caller, input[part] as object, owner) }
  return (await caller.request(route, (options ? { ...options, ...filled } : filled) as never)).data
}
