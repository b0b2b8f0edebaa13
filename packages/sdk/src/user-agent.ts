import { VERSION } from './version.ts'

const USER_AGENT = `wxtill/${VERSION} (${process.release.name}/${process.versions.node})`

/** The `User-Agent` of every request; some routes refuse requests without one. */
export function userAgent(addition: string | undefined): string {
  return addition ? `${USER_AGENT} ${addition}` : USER_AGENT
}
