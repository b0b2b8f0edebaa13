import { Problem } from '../http/problem.ts'
import type { NewPayment } from '../payments/create.ts'

/** What APIv2 takes less of than APIv3. @throws Problem 400 */
export function checkV2({ attach }: NewPayment): void {
  if (attach === undefined || attach.length < 128) return
  throw new Problem(400, {
    code: 'INVALID_FIELD',
    message: 'attach has at most 127 characters where an order goes by APIv2.',
    field: 'attach',
    hint: 'Shorten it, or let this channel go by APIv3.',
  })
}
