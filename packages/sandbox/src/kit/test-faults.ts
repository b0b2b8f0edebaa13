import { setPreset, type PresetName } from '../faults/presets.ts'
import type { FaultRule, NewFault } from '../faults/fault-rule.ts'
import type { Platform } from '../platform.ts'

/** The faults of a test sandbox. */
export class TestFaults {
  #platform: Platform

  constructor(platform: Platform) {
    this.#platform = platform
  }

  /** @throws Error when a knob or a match is unknown or has a wrong value. */
  add(rule: NewFault): FaultRule {
    return this.#platform.faults.add(rule)
  }

  /** Every rule, with how often it has fired. */
  list(): readonly FaultRule[] {
    return this.#platform.faults.list()
  }

  /** Sets a preset in the place of the last one; rules that were added stay. */
  preset(name: PresetName): Promise<void> {
    return setPreset(this.#platform, name)
  }

  /** Removes one rule, or all of them, a preset's too. */
  clear(id?: string): void {
    this.#platform.faults.remove(id)
  }
}
