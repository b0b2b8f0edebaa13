import type { SandboxClock } from '../clock.ts'
import type { Meta } from './records.ts'
import type { Snapshot, State } from './state.ts'

/** What is kept of the clock. */
interface KeptClock {
  mode: 'real' | 'virtual'
  now: number
  /** How far it was ahead of the machine. */
  offset: number
  /** Absent: 1. */
  speed?: number
}

/** The clock goes on from where the last run left it. */
export function rememberClock(state: State, clock: SandboxClock): void {
  moveTo(state.meta.get('clock')?.value as KeptClock | undefined, clock)
  keepClock(state, clock)
  clock.onAdvanced = () => keepClock(state, clock)
}

/** A virtual clock stood still meanwhile; a real one went on with the machine, as fast as it ran. */
function moveTo(kept: KeptClock | undefined, clock: SandboxClock): void {
  if (!kept) return
  const meanwhile = clock.machineNow() - (kept.now - kept.offset)
  clock.moveTo(kept.mode === 'virtual' ? kept.now : kept.now + Math.round(meanwhile * (kept.speed ?? 1)))
}

export function keepClock(state: State, clock: SandboxClock): void {
  const { mode, offset, speed } = clock
  const kept: KeptClock = { mode, now: clock.now(), offset, ...(speed === 1 ? {} : { speed }) }
  state.meta.put('clock', { value: kept })
}

/** Moves a virtual clock back to where it stood when the snapshot was taken; a real one never runs backwards. */
export function restoreClock(snapshot: Snapshot, clock: SandboxClock): void {
  const [, meta] = snapshot['meta']?.find(([key]) => key === 'clock') ?? []
  if (clock.mode === 'virtual') moveTo((meta as Meta | undefined)?.value as KeptClock | undefined, clock)
}
