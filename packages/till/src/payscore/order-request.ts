import { z } from '@hono/zod-openapi'
import { amountInFen, mchid, text } from '../http/fields.ts'
import { checkSubMerchant, subMerchantFields } from '../merchants/sub-merchant.ts'
import {
  endTime,
  introduction,
  place,
  postDiscounts,
  postPayments,
  remark,
  RISK_FUND_NAMES,
  riskDescription,
  startTime,
} from './rules.ts'

/** The body of `POST /v1/payscore/orders`. */
export const createServiceOrderSchema = z
  .strictObject({
    mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
    ...subMerchantFields,
    service_id: text(32).optional().openapi({ description: 'default: the only service that is configured' }),
    out_order_no: z
      .string()
      .regex(/^[0-9A-Za-z_\-|*]{1,32}$/, { error: 'must be 1 to 32 of 0-9 A-Z a-z _ - | *' })
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    openid: text(128).optional().openapi({
      description: 'whose order it is; without confirmation only; under `sub_appid` when that is given',
    }),
    need_user_confirm: z.boolean().optional().openapi({ description: 'default: true without an openid, else false' }),
    service_introduction: introduction,
    post_payments: postPayments.optional(),
    post_discounts: postDiscounts.optional(),
    time_range: z.strictObject({
      start_time: startTime,
      end_time: endTime.optional(),
      start_time_remark: remark.optional(),
      end_time_remark: remark.optional(),
    }),
    risk_fund: z.strictObject({
      name: z.enum(RISK_FUND_NAMES),
      amount: amountInFen.openapi({ description: 'fen' }),
      description: riskDescription.optional(),
    }),
    location: z.strictObject({ start_location: place, end_location: place.optional() }).optional(),
    attach: text(256).optional(),
    device: z
      .strictObject({
        start_device_id: text(64).optional(),
        end_device_id: text(64).optional(),
        materiel_no: text(64).optional(),
      })
      .optional(),
  })
  .superRefine(checkSubMerchant)
  .superRefine(({ openid, need_user_confirm }, refinement) => {
    if (need_user_confirm === true && openid !== undefined)
      refinement.addIssue({
        code: 'custom',
        path: ['openid'],
        message: 'has no meaning when the user confirms the order',
      })
    if (need_user_confirm === false && openid === undefined)
      refinement.addIssue({ code: 'custom', path: ['openid'], message: 'is needed without confirmation' })
  })
  .openapi('NewPayscoreOrder')

export type NewServiceOrder = z.infer<typeof createServiceOrderSchema>
