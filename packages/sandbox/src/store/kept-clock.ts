import type { SandboxClock } from '../clock.ts'
import type { Meta } from './records.ts'
import type { Snapshot, State } from './state.ts'

/** What is kept of the clock. */
interface KeptClock {
  mode: 'real' | 'virtual'
  now: number
  offset: number
}

/** The clock goes on from where the last run left it. */
export function rememberClock(state: State, clock: SandboxClock): void {
  moveTo(state.meta.get('clock')?.value as KeptClock | undefined, clock)
  keepClock(state, clock)
  clock.onAdvanced = () => keepClock(state, clock)
}

/** A virtual clock stood still meanwhile; a real one went on with the machine. */
function moveTo(kept: KeptClock | undefined, clock: SandboxClock): void {
  if (kept) clock.moveTo(kept.mode === 'virtual' ? kept.now : clock.machineNow() + kept.offset)
}

export function keepClock(state: State, clock: SandboxClock): void {
  const kept: KeptClock = { mode: clock.mode, now: clock.now(), offset: clock.offset }
  state.meta.put('clock', { value: kept })
}

/** Moves a virtual clock back to where it stood when the snapshot was taken; a real one never runs backwards. */
export function restoreClock(snapshot: Snapshot, clock: SandboxClock): void {
  const [, meta] = snapshot['meta']?.find(([key]) => key === 'clock') ?? []
  if (clock.mode === 'virtual') moveTo((meta as Meta | undefined)?.value as KeptClock | undefined, clock)
}
