/**
 * The closed list of answers that carry no signature by contract. Everything else with a 2xx status is verified, and there is no
 * switch for that.
 *
 * Answers outside 2xx are a rule of their own: gateway, authentication and routing errors are unsigned, so they are read but can
 * never report success.
 */
const UNSIGNED_ROUTES: ReadonlySet<string> = new Set([
  // The file's SHA-1 was in the signed answer that named its address, and is enforced while it is read.
  'GET /v3/billdownload/file',
])

export function mustBeSigned(route: string, status: number): boolean {
  return status >= 200 && status < 300 && !UNSIGNED_ROUTES.has(route)
}
