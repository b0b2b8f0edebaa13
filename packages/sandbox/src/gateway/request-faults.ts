import { cutOff } from './play-fault.ts'
import { PlatformError } from './platform-error.ts'
import { FAULT_HEADER, headerRule } from '../faults/header-rule.ts'
import { Refusal } from '../refusal.ts'
import type { Incoming } from './call.ts'
import type { FaultRule } from '../faults/faults.ts'
import type { Platform } from '../platform.ts'

/**
 * The fault that the request asks for itself.
 *
 * @throws PlatformError 400 when its header does not say a fault.
 */
export function ownRule({ headers }: Incoming): FaultRule | undefined {
  try {
    return headerRule(headers[FAULT_HEADER])
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new PlatformError(error.status, error.code, error.message, { signed: false })
  }
}

/**
 * Cuts the connection when the host that was called is down.
 *
 * @param progress is told the rule that says so.
 * @throws PlatformError that nobody will read.
 */
export function checkHost(
  { faults, clock }: Platform,
  incoming: Incoming,
  progress: { fault?: FaultRule },
  own: FaultRule | undefined,
): void {
  // Most sandboxes have no rules: then nothing is gathered to match them.
  if (own === undefined && faults.list().length === 0) return
  const host = new URL(incoming.baseUrl).hostname
  const about = { at: clock.now(), method: incoming.method, path: incoming.url, host }
  const fault = faults.find({ hook: 'connection', mchid: '', numbers: [], ...about }, own)
  if (!fault) return
  progress.fault = fault
  throw cutOff(host)
}
