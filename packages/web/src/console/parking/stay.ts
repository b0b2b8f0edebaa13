import type { ParkingEntrance } from '../api/types.ts'
import type { useText } from '../texts.ts'

/** How long a car stood there: `1 h 5 min`; nothing while it is inside. */
export function stayOf(
  { start_time, left_at }: Pick<ParkingEntrance, 'start_time' | 'left_at'>,
  t: ReturnType<typeof useText>,
): string | undefined {
  if (left_at === undefined) return undefined
  const whole = Math.floor((Date.parse(left_at) - Date.parse(start_time)) / 60_000)
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60]
  return hours === 0 ? t('parking_stay_short', { minutes }) : t('parking_stay_long', { hours, minutes })
}
