import type { Caller } from '../http/auth.ts'
import { notFound, Problem, quote } from '../http/problem.ts'
import type { Merchant, MerchantRegistry } from './registry.ts'

/** The merchant a request means. @throws Problem 400 */
export async function merchantFor(asked: string | undefined, merchants: MerchantRegistry): Promise<Merchant> {
  const merchant = asked === undefined ? merchants.only : await merchants.find(asked)
  if (merchant !== undefined) return merchant
  throw new Problem(400, {
    code: asked === undefined ? 'MISSING_FIELD' : 'UNKNOWN_MERCHANT',
    message:
      asked === undefined
        ? 'mchid is needed: it may be left out only where exactly one merchant takes payments.'
        : `No merchant ${quote(asked)} here.`,
    field: 'mchid',
    hint: 'GET /v1/merchants lists the merchants of this till.',
  })
}

export const merchantDisabled = (disabled: string): Problem =>
  new Problem(409, {
    code: 'MERCHANT_DISABLED',
    message: `Merchant ${disabled} is disabled: it takes no new payments.`,
    field: 'mchid',
    hint: 'POST /v1/merchants/{mchid}/enable lets it take payments again.',
  })

/** The merchant a caller means. @throws Problem 404 when it is another's, 400 when it is none */
export async function merchantMeant(
  asked: string | undefined,
  { mchid: bound, act }: Caller,
  merchants: MerchantRegistry,
): Promise<Merchant> {
  if (bound !== undefined && asked !== undefined && asked !== bound) throw notFound('merchant', asked)
  const merchant = await merchantFor(asked ?? bound, merchants)
  act?.about({ mchid: merchant.mchid, id: '' })
  return merchant
}
