import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch'
import type { HttpMethod, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import type { components, paths } from './generated/api.gen.ts'

/** What requests and answers hold, by name: `Schemas['Payment']`. */
export type Schemas = components['schemas']

/** The options of one call; they may be left out where nothing in them is required. */
type InitParam<Init> = RequiredKeysOf<Init> extends never ? [Init?] : [Init]

type Operation<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Record<Method, infer Found>
    ? Found extends Record<string | number, unknown>
      ? Found
      : never
    : never

/** What an operation answers when it succeeds. */
export type Answer<Path extends keyof paths, Method extends HttpMethod> = NonNullable<
  FetchResponse<Operation<Path, Method>, object, 'application/json'>['data']
>

/** Calls one kind of operation: resolves with the answer, throws a `TillError` otherwise. */
export type Call<Method extends HttpMethod> = <Path extends PathsWithMethod<paths, Method>>(
  path: Path,
  ...init: InitParam<MaybeOptionalInit<paths[Path], Method>>
) => Promise<Answer<Path, Method>>

interface Page {
  data: unknown[]
  next_cursor?: string
}

/** The paths that answer with pages. */
export type ListPath = {
  [Path in PathsWithMethod<paths, 'get'>]: Answer<Path, 'get'> extends Page ? Path : never
}[PathsWithMethod<paths, 'get'>]

/** What a list is a list of. */
export type ItemOf<Path extends ListPath> = Answer<Path, 'get'> extends { data: (infer Item)[] } ? Item : never

/** Goes through a list, page by page. */
export type Each = <Path extends ListPath>(
  path: Path,
  ...init: InitParam<MaybeOptionalInit<paths[Path], 'get'>>
) => AsyncGenerator<ItemOf<Path>, void, undefined>

/** Options of a call as the code sees them, whatever the operation. */
export interface AnyInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> }
}
