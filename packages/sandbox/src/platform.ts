import type { SandboxClock } from './clock.ts'
import type { Faults } from './faults/faults.ts'
import type { RateLimits } from './gateway/rate-limits.ts'
import type { Journal } from './journal/journal.ts'
import type { PlatformKeys } from './keys/platform-keys.ts'
import type { Merchants } from './merchants/merchants.ts'
import type { Notifier } from './notifier/notifier.ts'
import type { Downloads } from './products/bills/downloads.ts'
import type { Rules } from './options.ts'
import type { RandomStreams } from './random.ts'
import type { State } from './store/state.ts'

/** The time that goes onto the wire: into signatures, and against the timestamps of requests. */
export function wireNow({ clock, rules }: Pick<Platform, 'clock' | 'rules'>): number {
  return rules.wireTime === 'machine' ? clock.machineNow() : clock.now()
}

/** Everything the products work on. One of each, made by `startSandbox`. */
export interface Platform {
  readonly state: State
  readonly clock: SandboxClock
  readonly random: RandomStreams
  readonly rules: Rules
  readonly keys: PlatformKeys
  readonly merchants: Merchants
  readonly faults: Faults
  readonly journal: Journal
  readonly notifier: Notifier
  readonly downloads: Downloads
  readonly limits: RateLimits
}
