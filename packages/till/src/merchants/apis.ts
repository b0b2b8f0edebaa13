import { z } from '@hono/zod-openapi'
import { CHANNELS, type Channel } from '../payments/store.ts'

export const APIS = ['v3', 'v2'] as const
export type Api = (typeof APIS)[number]

/** Which API new orders of a merchant go by; single channels may differ, while one after the other is moved. */
export interface ApiChoice {
  api?: Api | undefined
  channels?: { [_ in Channel]?: Api | undefined } | undefined
}

/** The API a new order goes by. What is ordered already stays where it began. */
export const apiOf = ({ api = 'v3', channels = {} }: ApiChoice, channel: Channel): Api => channels[channel] ?? api

/** Whether any order may go by APIv2. */
export const usesV2 = (choice: ApiChoice): boolean => CHANNELS.some((channel) => apiOf(choice, channel) === 'v2')

export const apisSchema = z
  .strictObject({
    api: z.enum(APIS).optional().openapi({ description: 'of every channel that is not named; default v3' }),
    channels: z
      .strictObject(Object.fromEntries(CHANNELS.map((channel) => [channel, z.enum(APIS).optional()])) as ChannelShape)
      .optional(),
  })
  .openapi('ApiChoice', {
    description: 'the API new orders go by: all of them, or single channels; open orders end on the side they began',
  })

type ChannelShape = Record<Channel, z.ZodOptional<z.ZodEnum<{ v3: 'v3'; v2: 'v2' }>>>

/** @throws TypeError with a sentence that names what is wrong */
export function readApis(value: unknown): ApiChoice {
  const { success, data, error } = apisSchema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new TypeError(`apis${issue?.path.map((key) => `.${String(key)}`).join('') ?? ''}: ${issue?.message}`)
}
