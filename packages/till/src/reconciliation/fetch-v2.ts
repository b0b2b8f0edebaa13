import type { V2BillFile } from '@wxtill/sdk/v2'
import type { Merchant } from '../merchants/registry.ts'
import type { BillKind, ReconciliationRow } from './store.ts'

/** The accounts, as APIv2 writes them. */
const ACCOUNTS = { BASIC: 'Basic', OPERATION: 'Operation', FEES: 'Fees' } as const

/**
 * The bill of a day by APIv2, where that is the merchant's API; undefined where it comes by APIv3. So does the fund flow of a
 * merchant without a certificate, which APIv2 would have to see on the connection.
 */
export function v2Bill(
  merchant: Merchant,
  { sub_mchid, day, bill_type, account_type }: ReconciliationRow,
  kind: BillKind,
  options: { signal?: AbortSignal },
): V2BillFile | undefined {
  if (merchant.apis.api !== 'v2') return undefined
  const client = merchant.v2(merchant.v2SignType)
  const bill_date = day.replaceAll('-', '')
  if (kind === 'trade')
    return client.downloadBill({ bill_date, bill_type, ...(sub_mchid !== '' && { sub_mch_id: sub_mchid }) }, options)
  // APIv2 has none of a sub-merchant.
  if (!merchant.hasCertificate || sub_mchid !== '') return undefined
  return client.downloadFundFlow({ bill_date, account_type: ACCOUNTS[account_type] }, options)
}
