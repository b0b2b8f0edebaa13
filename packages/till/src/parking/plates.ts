import { z } from '@hono/zod-openapi'

export const PLATE_COLORS = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] as const
export type PlateColor = (typeof PLATE_COLORS)[number]

/** A province character (or 使 of an embassy) and the number; 8 characters more at most, as on new energy cars and trailers. */
const PLATE = /^\p{Script=Han}[\p{Script=Han}0-9A-Z]{4,9}$/u

export const plateNumber = z
  .string()
  .regex(PLATE, {
    error:
      'must be a province character and the number in capitals, without blanks, dots or other signs, such as 粤B888888',
  })
  .openapi({ example: '粤B888888' })

export const plateColor = z.enum(PLATE_COLORS).openapi({ description: 'GREEN: new energy (新能源)' })
