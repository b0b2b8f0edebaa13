/**
 * The closed list of what carries no signature by contract. A bill's hash stood in a signed answer and is enforced while it is read;
 * a complaint's picture has nothing to be held against, so it proves nothing but what a person sees in it. Every other 2xx answer
 * is verified, files among them.
 */
const UNSIGNED = ['GET /v3/billdownload/file', 'GET /v3/merchant-service/images/{media_id}'] as const

export type UnsignedFile = (typeof UNSIGNED)[number]

export function isUnsigned(route: string): route is UnsignedFile {
  return (UNSIGNED as readonly string[]).includes(route)
}
