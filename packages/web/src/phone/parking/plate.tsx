/** Every colour a plate has. */
export const PLATE_COLORS = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] as const
export type PlateColor = (typeof PLATE_COLORS)[number]

export interface PlateName {
  readonly plate_number: string
  readonly plate_color: PlateColor
}

/** A plate as it hangs on the car. */
export function Plate({ plate_number, plate_color }: PlateName) {
  return <span className={`plate plate-${plate_color.toLowerCase()}`}>{plate_number}</span>
}
