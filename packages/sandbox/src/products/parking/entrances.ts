import { Refusal } from '../../refusal.ts'
import { plateKey, type Owner } from '../../store/state.ts'
import { choosePayer } from '../../wallet/payers.ts'
import { addPlate, blockReason, changePlate, entranceKey, isInside } from './plates.ts'
import { repay } from './repay.ts'
import type { Call } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Entrance } from '../../store/parking-records.ts'

/** When a fault rule does not say how long a plate stays as it is. */
const PLATE_AFTER_S = 60

/** A car comes in: from now on only this entrance of its plate can be charged, within a merchant or sub-merchant. */
export function createdEntrance(call: Call, owner: Owner, params: string): Entrance {
  const { platform, body, key, fault } = call
  const { state, clock, random } = platform
  const { out_parking_no, plate_number, plate_color, notify_url, start_time, parking_name, free_duration } = body
  const name = { plate_number, plate_color }
  const evaluation = state.plates.get(plateKey(name))?.evaluation ?? 'PASSED'
  const block_reason = blockReason(platform, { ...name, evaluation })
  const entrance: Entrance = {
    ...owner,
    ...name,
    id: random.numbers.alphanumeric(19).toUpperCase(),
    out_parking_no,
    notify_url,
    start_time,
    parking_name,
    free_duration,
    params,
    created_at: clock.now(),
    key,
    newest: true,
    evaluation,
    ...(block_reason === undefined ? {} : { block_reason }),
    ...(fault?.plate === undefined
      ? {}
      : { next: { event: fault.plate, at: clock.now() + (fault.plate_after_s ?? PLATE_AFTER_S) * 1000 } }),
  }
  for (const older of state.newestEntrancesByPlate(plateKey(name)))
    if (older.mchid === owner.mchid && older.sub_mchid === owner.sub_mchid)
      state.entrances.put(entranceKey(older), { ...older, newest: false })
  state.entrances.put(entranceKey(entrance), entrance)
  scheduleEntrance(platform, entrance)
  return entrance
}

/** What a fault rule has in store for the plate while the car is inside. */
export function scheduleEntrance(platform: Platform, scheduled: Entrance): void {
  const { state, clock } = platform
  const { next, id } = scheduled
  if (!next) return
  clock.setAt(() => {
    const [entrance] = state.entrancesById(id)
    if (!entrance?.next || !isInside(entrance)) return
    const { next: _done, ...rest } = entrance
    state.commit(() => {
      state.entrances.put(entranceKey(entrance), rest)
      turn(platform, rest, next.event)
    })
  }, next.at)
}

/** The driver opens what is blocked, or pauses what is not; where the driver cannot, it stays as it is. */
function turn(platform: Platform, entrance: Entrance, event: 'open_later' | 'block'): void {
  const { state } = platform
  const { plate_number, plate_color } = entrance
  const plate = state.plates.get(plateKey(entrance))
  const reason = blockReason(platform, entrance)
  try {
    if (event === 'block' && plate && reason !== 'PAUSE') changePlate(platform, plate, 'pause')
    if (event === 'block') return
    if (!plate) addPlate(platform, choosePayer(state), { plate_number, plate_color })
    else if (reason === 'PAUSE') changePlate(platform, plate, 'resume')
    else if (reason === 'OVERDUE') repay(platform, state.payers.get(plate.payer_id)!, entrance)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
