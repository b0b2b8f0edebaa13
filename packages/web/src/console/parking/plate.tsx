import type { PlateColor } from '../api/types.ts'
import { useText } from '../texts.ts'

/** A number plate in its colour. */
export function Plate({ number, color }: { number: string; color: PlateColor }) {
  const t = useText()
  return (
    <span className={`plate plate-${color.toLowerCase()}`} title={t(`plate_${color}`)}>
      {number}
    </span>
  )
}
