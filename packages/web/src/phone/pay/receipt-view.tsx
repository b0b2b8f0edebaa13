import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { Icon } from '../frame/icons.tsx'
import { Sheet } from '../frame/sheet.tsx'
import type { Cashier, Receipt } from '../sandbox/control.ts'
import { useWords } from '../words.ts'

/** "Paid", over the whole screen. */
export function ReceiptView({ cashier, receipt, onDone }: { cashier: Cashier; receipt: Receipt; onDone: () => void }) {
  const t = useWords()
  return (
    <Sheet label={t('paid')} onClose={onDone} full>
      <div className="receipt" data-testid="pay-success">
        <div className="receipt-mark">
          <Icon name="check" size={44} />
        </div>
        <p className="receipt-title" role="status">
          {t('paid')}
        </p>
        <p>{cashier.merchant_name}</p>
        <p className="amount digits">{formatMoney(receipt.amount.payer_total, receipt.amount.currency)}</p>
        <dl className="rows">
          <div>
            <dt>{t('item')}</dt>
            <dd>{cashier.description}</dd>
          </div>
          <div>
            <dt>{t('time')}</dt>
            <dd className="digits">{formatTime(receipt.success_time)}</dd>
          </div>
          <div>
            <dt>{t('transaction')}</dt>
            <dd className="digits" data-testid="pay-transaction">
              {receipt.transaction_id}
            </dd>
          </div>
        </dl>
        <button type="button" className="button primary" data-testid="pay-done" onClick={onDone}>
          {t('done')}
        </button>
      </div>
    </Sheet>
  )
}
