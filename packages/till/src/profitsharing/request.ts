import { z } from '@hono/zod-openapi'
import { amountInFen, characters, mchid, text } from '../http/fields.ts'
import { RECEIVER_TYPES } from './states.ts'

/** At most so many receivers of one share. */
const MOST_RECEIVERS = 50

/** A business number of profit sharing. */
const number = (note: string) =>
  z
    .string()
    .regex(/^[0-9A-Za-z_\-*@]{1,64}$/, { error: 'must be 1 to 64 of 0-9 A-Z a-z _ - * @' })
    .optional()
    .openapi({ description: `your own number for ${note}, never used before; made when left out` })

const appid = z.string().regex(/^\w{4,32}$/, { error: 'must be an appid, such as wx…' })
const description = characters(80)
const name = characters(128).openapi({ writeOnly: true, description: 'the real name; checked when given' })

const receiver = z
  .strictObject({
    type: z.enum(RECEIVER_TYPES),
    account: text(64).openapi({ description: 'a merchant number, or an openid' }),
    name: name.optional(),
    amount: amountInFen.openapi({ description: 'fen' }),
    description,
  })
  .openapi('NewProfitSharingPart')

/** The body of `POST /v1/profit-sharing/orders`. */
export const newShareSchema = z
  .strictObject({
    payment_id: text(64),
    out_order_no: number('the share'),
    receivers: z.array(receiver).min(1).max(MOST_RECEIVERS),
    sub_appid: appid.optional().openapi({ description: 'for PERSONAL_SUB_OPENID; default: that of the payment' }),
    unfreeze_unsplit: z
      .boolean()
      .openapi({ description: 'true: what is left becomes the merchant’s, and nothing more can be shared' }),
  })
  .openapi('NewProfitSharingOrder')

export type NewShare = z.infer<typeof newShareSchema>

/** The body of `POST /v1/profit-sharing/unfreeze`. */
export const unfreezeSchema = z
  .strictObject({ payment_id: text(64), out_order_no: number('this'), description })
  .openapi('ProfitSharingUnfreeze')

/** The body of `POST /v1/profit-sharing/returns`. */
export const newReturnSchema = z
  .strictObject({
    order_id: text(64).openapi({ description: 'the share, as POST /v1/profit-sharing/orders named it' }),
    out_return_no: number('the return'),
    return_mchid: mchid.openapi({ description: 'the receiver that gives it back' }),
    amount: amountInFen.openapi({ description: 'fen' }),
    description,
  })
  .openapi('NewProfitSharingReturn')

const party = {
  mchid: mchid.optional().openapi({ description: 'default: the only merchant' }),
  sub_mchid: mchid.optional().openapi({ description: 'the sub-merchant whose money is shared, in partner mode' }),
  sub_appid: appid.optional().openapi({ description: 'for PERSONAL_SUB_OPENID' }),
  type: z.enum(RECEIVER_TYPES),
  account: text(64),
}

const RELATIONS = [
  'SERVICE_PROVIDER',
  'STORE',
  'STAFF',
  'STORE_OWNER',
  'PARTNER',
  'HEADQUARTER',
  'BRAND',
  'DISTRIBUTOR',
  'USER',
  'SUPPLIER',
  'CUSTOM',
] as const

/** The body of `POST /v1/profit-sharing/receivers`. */
export const newPartySchema = z
  .strictObject({
    ...party,
    name: name.optional(),
    relation_type: z.enum(RELATIONS),
    custom_relation: characters(10).optional(),
  })
  .superRefine((body, refinement) => {
    const need = (path: string, message: string) => refinement.addIssue({ code: 'custom', path: [path], message })
    if (body.type === 'MERCHANT_ID' && body.name === undefined) need('name', 'is needed for a merchant: its full name')
    if ((body.relation_type === 'CUSTOM') !== (body.custom_relation !== undefined))
      need('custom_relation', 'belongs to relation_type CUSTOM, and is needed there')
    checkSub(body, need)
  })
  .openapi('NewProfitSharingReceiver')

export type NewParty = z.infer<typeof newPartySchema>

/** The body of `POST /v1/profit-sharing/receivers/delete`. */
export const deletePartySchema = z
  .strictObject(party)
  .superRefine((body, refinement) =>
    checkSub(body, (path, message) => refinement.addIssue({ code: 'custom', path: [path], message })),
  )
  .openapi('DeleteProfitSharingReceiver')

export type PartyNamed = z.infer<typeof deletePartySchema>

function checkSub(
  { type, sub_mchid, sub_appid }: { type: string; sub_mchid?: string | undefined; sub_appid?: string | undefined },
  need: (path: string, message: string) => void,
): void {
  if (type === 'PERSONAL_SUB_OPENID' && sub_appid === undefined) need('sub_appid', 'is needed for PERSONAL_SUB_OPENID')
  if (sub_appid !== undefined && sub_mchid === undefined) need('sub_mchid', 'is needed beside sub_appid')
}
