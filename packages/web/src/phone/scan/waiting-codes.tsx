import { formatMoney } from '../../shared/money/money.ts'
import { Quiet } from '../frame/notice.tsx'
import { useUnpaidOrders } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { QrCode } from '../../shared/qr-code.tsx'

/** The codes of the sandbox's unpaid Native orders, as if they lay on a table. */
export function WaitingCodes({ onText }: { onText: (text: string) => void }) {
  const t = useWords()
  const { data: orders } = useUnpaidOrders()
  const coded = orders?.filter((order) => order.code_url)
  return (
    <section className="codes" aria-label={t('pickCode')}>
      <h2>{t('pickCode')}</h2>
      {coded?.length === 0 && <Quiet>{t('noCodes')}</Quiet>}
      <ul>
        {coded?.map((order) => (
          <li key={`${order.mchid} ${order.out_trade_no}`}>
            <button
              type="button"
              data-testid="scan-order-tile"
              data-out-trade-no={order.out_trade_no}
              onClick={() => onText(order.code_url ?? '')}
            >
              <QrCode text={order.code_url ?? ''} />
              <strong className="digits">{formatMoney(order.amount.total, order.amount.currency)}</strong>
              <small>{order.description}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
