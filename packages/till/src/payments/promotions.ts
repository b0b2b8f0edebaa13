import { z } from '@hono/zod-openapi'

const fen = z.int().nonnegative()

/** A coupon that was used for a payment, in the words of WeChat Pay. Amounts are fen. */
export const promotionSchema = z
  .object({
    coupon_id: z.string(),
    name: z.string().optional(),
    scope: z.string().optional(),
    type: z.string().optional(),
    amount: fen,
    stock_id: z.string().optional(),
    wechatpay_contribute: fen.optional(),
    merchant_contribute: fen.optional(),
    other_contribute: fen.optional(),
  })
  .openapi('Promotion')

export type Promotion = z.infer<typeof promotionSchema>

/** One notification of parking names the stock `activity_id`. */
const told = promotionSchema
  .extend({ activity_id: z.string().optional() })
  .transform(({ activity_id, stock_id = activity_id, ...promotion }): Promotion => ({
    ...promotion,
    ...(stock_id !== undefined && { stock_id }),
  }))

/** The coupons of a message. What cannot be read is left out: no coupon decides whether money came. */
export const toldPromotions = z
  .array(z.unknown())
  .catch([])
  .default([])
  .transform((each) => each.flatMap((one) => told.safeParse(one).data ?? []))
