import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { Avatar } from '../frame/avatar.tsx'
import { go } from '../frame/navigation.ts'
import type { Bill } from '../sandbox/control.ts'
import { useWords, type Words } from '../words.ts'

/** What came back of a payment, in words; nothing when nothing did. */
export function refundText(bill: Bill, t: Words): string | undefined {
  if (bill.refunded <= 0) return undefined
  if (bill.refunded >= bill.amount.total) return t('refundedAll')
  return t('refunded', { amount: formatMoney(bill.refunded, bill.amount.currency) })
}

export function BillRow({ bill, testid = 'bill-row' }: { bill: Bill; testid?: string }) {
  const t = useWords()
  const refund = refundText(bill, t)
  return (
    <li>
      <button
        type="button"
        className="bill-row"
        data-testid={testid}
        data-transaction={bill.transaction_id}
        onClick={() => go({ screen: 'bill', id: bill.transaction_id })}
      >
        <Avatar name={bill.merchant_name} size={40} />
        <span className="grow">
          <strong>{bill.merchant_name}</strong>
          <small>{bill.description}</small>
          <small className="digits">{formatTime(bill.success_time).slice(5, 16)}</small>
        </span>
        <span className="bill-amount">
          <strong className="digits">-{formatMoney(bill.amount.payer_total, bill.amount.currency)}</strong>
          {refund && <small className="refund">{refund}</small>}
        </span>
      </button>
    </li>
  )
}
