import type { LedgerEntry } from '../api/ledger.ts'
import { Link } from '../link.tsx'

/** What moved the money, with the way to its payment; refunds stand on the payment's page. */
export function EntrySource({ entry: { source, payment_id } }: { entry: LedgerEntry }) {
  if (payment_id === undefined) return <span>{source}</span>
  return <Link to={`/payments/${encodeURIComponent(payment_id)}`}>{source}</Link>
}
