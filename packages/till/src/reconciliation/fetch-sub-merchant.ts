import type { BillFile, WechatPay } from '@wxtill/sdk'
import type { Trouble } from './ends.ts'
import type { ReconciliationRow } from './store.ts'

/** Why the fund flow of a sub-merchant is not had, without anything being wrong: its trade bill is compared alone. */
const LEFT_OUT: ReadonlySet<string> = new Set(['NO_AUTH', 'BILL_IN_PARTS'])

/** Not every partner may have the fund flow of its sub-merchants. */
export const isLeftOut = ({ sub_mchid }: Pick<ReconciliationRow, 'sub_mchid'>, { code }: Trouble): boolean =>
  sub_mchid !== '' && LEFT_OUT.has(code)

/** The bill came as several files, each whole in itself: not one that could be kept as it came. */
export class BillInParts extends Error implements Trouble {
  readonly code = 'BILL_IN_PARTS'

  constructor(parts: number) {
    super(`The bill came in ${parts} files.`)
  }
}

/** Requests the fund flow of one sub-merchant, which comes sealed. @throws BillInParts */
export async function subMerchantFlow(
  { bills }: WechatPay,
  { sub_mchid, day: bill_date, account_type }: ReconciliationRow,
  options: { signal?: AbortSignal },
): Promise<BillFile> {
  const query = { sub_mchid, bill_date, account_type, tar_type: 'GZIP' } as const
  const { download_bill_list: parts = [] } = await bills.requestSubMerchantFundFlow(query, options)
  const [only] = parts
  if (only === undefined || parts.length > 1) throw new BillInParts(parts.length)
  return bills.downloadSealed(only, options)
}
