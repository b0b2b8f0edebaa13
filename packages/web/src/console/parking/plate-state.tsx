import { Tag } from 'antd'
import type { ParkingEntrance } from '../api/types.ts'
import { type ConsoleKey, dictionaries, useText } from '../texts.ts'

const COLORS: Record<ParkingEntrance['plate_state'], string> = {
  unknown: 'default',
  normal: 'green',
  blocked: 'orange',
}

/** Whether the fee of a car is charged by itself, and why not. */
export function PlateState({ car: { plate_state, block_reason, failure } }: { car: ParkingEntrance }) {
  const t = useText()
  const key = `block_${block_reason}`
  const why = key in dictionaries.en ? t(key as ConsoleKey) : (block_reason ?? failure?.message)
  return (
    <span>
      <Tag color={COLORS[plate_state]}>{t(`parking_plate_${plate_state}`)}</Tag>{' '}
      {why !== undefined && <span className="soft small break">{why}</span>}
    </span>
  )
}
