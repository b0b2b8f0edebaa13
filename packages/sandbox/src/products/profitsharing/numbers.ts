import { beijingDate } from '@wxtill/protocol'
import type { Random } from '../../random.ts'

/** Of a sharing or of a return: 28 digits that begin with 30. */
export function newSharingId(now: number, random: Random): string {
  return `3000${random.digits(6)}${beijingDate(now).replaceAll('-', '')}${random.digits(10)}`
}

/** Of one receiver's part: 23 digits that begin with 36. */
export function newDetailId(random: Random): string {
  return `36${random.digits(21)}`
}
