import type { FileRoutes, UploadRoutes } from '../generated/routes.gen.ts'
import type { CallOptions } from '../products/caller.ts'
import type { OptionalIfEmpty } from '../route.ts'
import type { DownloadOptions } from './file-download.ts'
import type { UploadOptions } from './upload.ts'

/** Every route that takes a file. */
export type UploadRoute = keyof UploadRoutes

/** Files the platform answers with directly. Bills are not among them: they are downloaded by their reference, hash and all. */
export type FileRoute = Exclude<keyof FileRoutes, 'GET /v3/billdownload/file'>

type Form<R extends UploadRoute> = UploadRoutes[R]['body']
type Meta<R extends UploadRoute> = Form<R> extends { meta?: infer M } ? Partial<NonNullable<M>> : undefined
/** The parts of a form that are neither the file nor its description. */
type Fields<R extends UploadRoute> = {
  [
    Name in keyof Form<R> as Form<R>[Name] extends Uint8Array ? never : Name extends 'meta' ? never : Name
  ]: Form<R>[Name]
}

/** What an upload takes. Name and digest of the file are filled into `meta` by the client. */
export type UploadInput<R extends UploadRoute> = OptionalIfEmpty<'path', UploadRoutes[R]['path']> &
  OptionalIfEmpty<'fields', Fields<R>> &
  Omit<UploadOptions, 'fields' | 'meta'> &
  CallOptions & { readonly meta?: Meta<R> | undefined }

export type UploadAnswer<R extends UploadRoute> = UploadRoutes[R]['response']

/** What a download takes. */
export type DownloadInput<R extends FileRoute> = OptionalIfEmpty<'path', FileRoutes[R]['path']> &
  OptionalIfEmpty<'query', FileRoutes[R]['query']> &
  DownloadOptions &
  CallOptions
