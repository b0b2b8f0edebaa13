import { forgetRotation, planRotation } from './keys/rotation.ts'
import { forgetSwitch } from './keys/switch.ts'
import { resumeTimers } from './products/routes.ts'
import { keepClock, restoreClock } from './store/kept-clock.ts'
import { createPayer, FIRST_PAYERS, introduce } from './wallet/payers.ts'
import type { Platform } from './platform.ts'
import type { Persistence } from './store/persistence.ts'

/** What the control API can do to the sandbox as a whole. */
export interface Lifecycle {
  /** Forgets everything but merchants, their keys, and the time. */
  reset(): void
  snapshot(name: string): void
  /** Names of the snapshots there are. */
  snapshots(): string[]
  restore(name: string): void
}

export function lifecycleOf(platform: Platform, persistence: Persistence, seed: string): Lifecycle {
  const { state, clock, random, faults, journal } = platform
  return {
    reset() {
      const { meta, merchants, certificates } = state.snapshot()
      state.restore({ meta: meta!, merchants: merchants!, certificates: certificates! })
      state.commit(() => {
        for (const merchant of state.merchants.values())
          state.merchants.put(merchant.mchid, {
            ...forgetSwitch(merchant),
            balance: 0,
            granted: 0,
            unsettled: [],
            frozen: 0,
          })
        forgetRotation(platform)
        for (const payer of FIRST_PAYERS) createPayer(platform, payer)
      })
      planRotation(platform)
      random.reseed(seed)
      faults.remove()
      journal.clear()
    },
    snapshot(name) {
      keepClock(state, clock)
      persistence.saveSnapshot(name, state.snapshot())
    },
    snapshots: () => persistence.snapshotNames(),
    restore(name) {
      const snapshot = persistence.readSnapshot(name)
      state.restore(snapshot, new Set(['meta']))
      restoreClock(snapshot, clock)
      keepClock(state, clock)
      platform.keys.ensureRows()
      platform.keys.publish()
      platform.merchants.publish()
      for (const merchant of platform.merchants.list()) introduce(platform, merchant)
      // Timers of what is gone find nothing when they fire; others may share this clock, so none is cleared.
      resumeTimers(platform)
    },
  }
}
