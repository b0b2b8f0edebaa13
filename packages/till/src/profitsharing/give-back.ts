import type { z } from '@hono/zod-openapi'
import { nowOf, type TillContext } from '../context.ts'
import { json } from '../db/schema.ts'
import type { Caller } from '../http/auth.ts'
import { notFound } from '../http/problem.ts'
import { askNow, type Recorded, recordOnce } from '../movements/record.ts'
import { lockPayment } from '../payments/store.ts'
import type { newReturnSchema } from './request.ts'
import { returnProblem } from './rules.ts'
import { returns } from './settle.ts'
import { findReturnByNumber, findShare, returnsOf } from './store.ts'
import type { ShareReturnRow, ShareRow } from './tables.ts'

/**
 * Records the return of shared money under the payment's lock, then asks WeChat Pay for it.
 *
 * @throws Problem 404, or 409 when a rule of WeChat Pay forbids it or a number was used with other content.
 */
export async function createReturn(
  asked: z.infer<typeof newReturnSchema>,
  key: string | undefined,
  caller: Caller,
  context: TillContext,
): Promise<Recorded<ShareReturnRow>> {
  const share = await shareOf(asked.order_id, caller, context)
  const row = rowOf(asked, share, context)
  const recorded = await context.database.transaction(async (outer) => {
    await lockPayment(outer, share.mchid, share.payment_id)
    return recordOnce(
      returns,
      outer,
      {
        row,
        number: row.out_return_no,
        field: 'out_return_no',
        key,
        request: row.request,
        requestOf: (earlier) => ({ ...earlier.request, out_return_no: earlier.out_return_no }),
        insert: (trx) =>
          trx
            .insertInto('profit_sharing_return')
            .values({ ...row, request: json(row.request) })
            .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_return_no']).doNothing())
            .returningAll()
            .executeTakeFirst(),
        byNumber: (trx) => findReturnByNumber(trx, row),
        async check(trx) {
          const others = (await returnsOf(trx, row.mchid, share.id)).filter(({ id }) => id !== row.id)
          const current = (await findShare(trx, share.id)) ?? share
          const problem = returnProblem(current, others, row, row.created_at)
          if (problem !== undefined) throw problem
        },
      },
      context,
    )
  })
  return recorded.repeated ? recorded : { row: await askNow(returns, recorded.row, context), repeated: false }
}

/** A share the caller may see. @throws Problem 404 */
export async function shareOf(id: string, { mchid }: Caller, context: TillContext): Promise<ShareRow> {
  const share = await findShare(context.database.kysely, id)
  if (share === undefined || (mchid !== undefined && share.mchid !== mchid)) throw notFound('share', id)
  return share
}

function rowOf(asked: z.infer<typeof newReturnSchema>, share: ShareRow, context: TillContext): ShareReturnRow {
  const id = context.newId('shb')
  return {
    mchid: share.mchid,
    sub_mchid: share.sub_mchid,
    id,
    order_id: share.id,
    payment_id: share.payment_id,
    out_order_no: share.out_order_no,
    out_return_no: asked.out_return_no ?? id.replace('shb_', 'B').toUpperCase(),
    return_mchid: asked.return_mchid,
    state: 'created',
    amount: asked.amount,
    description: asked.description,
    request: asked,
    return_id: null,
    failure_code: null,
    failure_message: null,
    attention: null,
    created_at: nowOf(context),
    accepted_at: null,
    ended_at: null,
  }
}
