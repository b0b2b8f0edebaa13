import { Refusal } from '../../refusal.ts'
import { ownKey, plateKey } from '../../store/state.ts'
import { entranceNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { BlockReason, Charge, Entrance, Plate, PlateName } from '../../store/parking-records.ts'

/** Why a car cannot be charged now; undefined: it can. `evaluation` is that of its entrance. */
export function blockReason(
  platform: Platform,
  { evaluation, ...name }: PlateName & Pick<Entrance, 'evaluation'>,
): BlockReason | undefined {
  const plate = platform.state.plates.get(plateKey(name))
  if (!plate) return 'OUT_SERVICE'
  if (plate.service_state === 'PAUSE') return 'PAUSE'
  if (isOverdue(platform, plate)) return 'OVERDUE'
  return evaluation === 'FAILED' ? 'EVALUATION_FAILED' : undefined
}

/** What this payer still owes WeChat Pay for the plate. */
export function debtsOf({ state }: Platform, payer_id: string, name: PlateName): Charge[] {
  return state.debtsByPlate(plateKey(name)).filter((charge) => charge.payer_id === payer_id)
}

export function isOverdue(platform: Platform, plate: Plate): boolean {
  return plate.overdue === true || debtsOf(platform, plate.payer_id, plate).length > 0
}

/** @throws Refusal when the plate is in somebody's service already. */
export function addPlate(
  platform: Platform,
  payer: Payer,
  plate: PlateName & Partial<Pick<Plate, 'service_state' | 'evaluation' | 'overdue'>>,
): Plate {
  const { state, clock } = platform
  const taken = state.plates.get(plateKey(plate))
  if (taken)
    throw taken.payer_id === payer.id
      ? refused('PLATE_EXISTS', '该车牌已开通停车服务', 'This payer has this plate in the service already.')
      : refused('PLATE_TAKEN', '该车牌已被其他用户开通', 'Another payer has this plate in the service.')
  const added: Plate = {
    service_state: 'NORMAL',
    evaluation: 'PASSED',
    ...plate,
    payer_id: payer.id,
    opened_at: clock.now(),
  }
  keep(platform, added)
  return added
}

/** What can happen to a plate in the service; it is told where the car is inside. */
export type PlateEvent = 'pause' | 'resume' | 'remove' | 'overdue'

/** @throws Refusal when it cannot happen to the plate as it is. */
export function changePlate(platform: Platform, plate: Plate, event: PlateEvent): void {
  const { state } = platform
  if (event === 'pause') {
    if (plate.service_state === 'PAUSE') throw refused('PLATE_PAUSED', '停车服务已暂停', 'It is paused already.')
    keep(platform, { ...plate, service_state: 'PAUSE' })
  } else if (event === 'resume') {
    if (plate.service_state === 'NORMAL') throw refused('PLATE_NOT_PAUSED', '停车服务未暂停', 'It is not paused.')
    keep(platform, { ...plate, service_state: 'NORMAL' })
  } else if (event === 'overdue') keep(platform, { ...plate, overdue: true })
  else {
    state.plates.delete(plateKey(plate))
    tellInside(platform, plate)
  }
}

function keep(platform: Platform, plate: Plate): void {
  platform.state.plates.put(plateKey(plate), plate)
  tellInside(platform, plate)
}

export function isInside({ newest, charged_by }: Entrance): boolean {
  return newest && charged_by === undefined
}

export function entranceKey(entrance: Pick<Entrance, 'mchid' | 'sub_mchid' | 'out_parking_no'>): string {
  return ownKey(entrance, entrance.out_parking_no)
}

/** Tells every merchant where the car is inside, as far as something has changed for it. Part of the commit that is running. */
export function tellInside(platform: Platform, name: PlateName): void {
  const { state, clock, notifier } = platform
  for (const entrance of state.newestEntrancesByPlate(plateKey(name)).filter(isInside)) {
    const reason = blockReason(platform, entrance)
    if (reason === entrance.block_reason) continue
    const { block_reason: _before, ...rest } = entrance
    const changed: Entrance = { ...rest, ...(reason === undefined ? {} : { block_reason: reason }) }
    state.entrances.put(entranceKey(entrance), changed)
    // There is no word for it in this notification.
    if (reason === 'EVALUATION_FAILED') continue
    const { mchid, out_parking_no, notify_url, key } = entrance
    notifier.emit({
      mchid,
      event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE',
      number: out_parking_no,
      notify_url,
      summary: '停车入场状态通知',
      original_type: '',
      associated_data: '',
      resource: entranceNotice(changed, reason, clock.now()),
      key,
    })
  }
}

export function refused(code: string, message: string, message_en: string): Refusal {
  return new Refusal(409, code, message, { message_en })
}
