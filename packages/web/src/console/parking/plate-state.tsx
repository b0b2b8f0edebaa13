import { Tag } from 'antd'
import type { ParkingEntrance } from '../api/types.ts'
import { useText } from '../texts.ts'
import { blockText } from './block-text.ts'

const COLORS: Record<ParkingEntrance['plate_state'], string> = {
  unknown: 'default',
  normal: 'green',
  blocked: 'orange',
}

/** Whether the fee of a car is charged by itself, and why not. */
export function PlateState({ car: { plate_state, block_reason, failure } }: { car: ParkingEntrance }) {
  const t = useText()
  const why = blockText(block_reason, t) ?? block_reason ?? failure?.message
  return (
    <span>
      <Tag color={COLORS[plate_state]}>{t(`parking_plate_${plate_state}`)}</Tag>{' '}
      {why !== undefined && <span className="soft small break">{why}</span>}
    </span>
  )
}
