import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { Avatar } from '../frame/avatar.tsx'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Screen } from '../frame/screen.tsx'
import { toProblem } from '../problem.ts'
import type { Bill } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useBills } from '../sandbox/queries.ts'
import { useWords, type Words } from '../words.ts'
import { BillRow, refundText } from './bill-row.tsx'
import { ComplaintOf } from './complaint.tsx'

export function BillsScreen() {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data: bills, error } = useBills(payer.openid)
  return (
    <Screen title={t('bills')}>
      {error && <ProblemNote problem={toProblem(error, language)} />}
      {bills?.length === 0 && <Quiet>{t('noBills')}</Quiet>}
      {bills && bills.length > 0 && (
        <ul className="bill-list card">
          {bills.map((bill) => (
            <BillRow key={bill.transaction_id} bill={bill} />
          ))}
        </ul>
      )}
    </Screen>
  )
}

type Row = readonly [label: string, value: string, digits: boolean]

function discountRow({ amount: { total, payer_total, currency } }: Bill, t: Words): Row {
  return [t('discount'), `-${formatMoney(total - payer_total, currency)}`, true]
}

export function BillScreen({ id }: { id: string }) {
  const t = useWords()
  const { payer } = usePayer()
  const { data: bills } = useBills(payer.openid)
  const bill = bills?.find((candidate) => candidate.transaction_id === id)
  if (!bill) {
    return <Screen title={t('bill')}>{bills ? <Quiet>{t('billGone')}</Quiet> : <Quiet>{t('loading')}</Quiet>}</Screen>
  }
  const rows: Row[] = [
    [t('status'), refundText(bill, t) ?? t('paid'), false],
    [t('item'), bill.description, false],
    ...(bill.amount.payer_total < bill.amount.total ? [discountRow(bill, t)] : []),
    [t('time'), formatTime(bill.success_time), true],
    [t('transaction'), bill.transaction_id, true],
    [t('order'), bill.out_trade_no, true],
  ]
  return (
    <Screen title={t('bill')}>
      <article className="card bill-detail" data-testid="bill-detail">
        <Avatar name={bill.merchant_name} size={52} />
        <h2>{bill.merchant_name}</h2>
        <p className="amount digits">-{formatMoney(bill.amount.payer_total, bill.amount.currency)}</p>
        <dl className="rows">
          {rows.map(([label, value, digits]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={digits ? 'digits' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      </article>
      <ComplaintOf transaction_id={bill.transaction_id} />
    </Screen>
  )
}
