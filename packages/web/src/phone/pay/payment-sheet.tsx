import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { toProblem } from '../problem.ts'
import { control, type Cashier, type PaymentRequest } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useRefresh } from '../sandbox/queries.ts'
import type { PaymentOutcome } from '../webview/messages.ts'
import { useWords } from '../words.ts'
import { firstFlow, nextFlow, outcome } from './flow.ts'
import { PasswordPad } from './password-pad.tsx'
import { PayerSheet } from './payer-sheet.tsx'
import { ReceiptView } from './receipt-view.tsx'

interface PaymentSheetProps {
  readonly request: PaymentRequest
  readonly onEnd: (outcome: PaymentOutcome) => void
}

/** One payment from order to receipt, over whatever screen asked for it. */
export function PaymentSheet({ request, onEnd }: PaymentSheetProps) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const refresh = useRefresh()
  const [flow, dispatch] = useReducer(nextFlow, firstFlow)
  const [choosing, setChoosing] = useState(false)

  // Another payer means another cashier: an order may belong to one user only.
  useEffect(() => {
    let current = true
    dispatch({ type: 'open' })
    control.cashier(payer.openid, request).then(
      (cashier) => current && dispatch({ type: 'opened', cashier }),
      (error: unknown) => current && dispatch({ type: 'failed', problem: toProblem(error, language) }),
    )
    return () => {
      current = false
    }
    // A switched language must not ask for the cashier again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [payer.openid, request])

  const paying = useRef(false)
  useEffect(() => {
    if (flow.step !== 'password' || !flow.password.checking || paying.current) return
    paying.current = true
    const { cashier, password } = flow
    control
      .pay({ token: cashier.token, openid: payer.openid, password: password.digits })
      .then(
        (receipt) => dispatch({ type: 'paid', receipt }),
        (error: unknown) => dispatch({ type: 'failed', problem: toProblem(error, language) }),
      )
      .finally(() => {
        paying.current = false
        refresh()
      })
  }, [flow, payer.openid, language, refresh])

  const onKey = useCallback((key: string) => dispatch({ type: 'key', key }), [])
  const end = () => onEnd(outcome(flow))

  if (choosing) return <PayerSheet onClose={() => setChoosing(false)} />
  switch (flow.step) {
    case 'opening':
      return (
        <Sheet label={t('opening')} onClose={end}>
          <Quiet>{t('loading')}</Quiet>
        </Sheet>
      )
    case 'refused':
      return (
        <Sheet label={t('cannotPay')} onClose={end}>
          <ProblemNote problem={flow.problem} />
          <div className="sheet-actions">
            {flow.problem.code === 'WRONG_USER' && (
              <button type="button" className="button" onClick={() => setChoosing(true)}>
                {t('changePayer')}
              </button>
            )}
            <button type="button" className="button primary" data-testid="pay-close" onClick={end}>
              {t('close')}
            </button>
          </div>
        </Sheet>
      )
    case 'confirm':
      return (
        <Sheet label={t('payTo')} onClose={end}>
          <OrderHead cashier={flow.cashier} />
          <dl className="rows">
            {flow.cashier.sub_orders ? (
              flow.cashier.sub_orders.map((part) => (
                <div key={`${part.merchant_name} ${part.description}`} data-testid="confirm-part">
                  <dt>{part.merchant_name}</dt>
                  <dd>
                    {part.description} · {formatMoney(part.amount.total, part.amount.currency)}
                  </dd>
                </div>
              ))
            ) : (
              <div>
                <dt>{t('item')}</dt>
                <dd data-testid="confirm-description">{flow.cashier.description}</dd>
              </div>
            )}
            {(flow.cashier.discount ?? 0) > 0 && (
              <div>
                <dt>{t('discount')}</dt>
                <dd data-testid="confirm-discount">-{formatMoney(flow.cashier.discount ?? 0)}</dd>
              </div>
            )}
            <div>
              <dt>{t('method')}</dt>
              {/* Whoever opened the order is bound to it: nobody else can pay it. */}
              <dd data-testid="confirm-payer">
                {payer.nickname} · {balanceText(t, payer.balance, toPay(flow.cashier))}
              </dd>
            </div>
          </dl>
          <ProblemNote problem={flow.problem} />
          <div className="sheet-actions">
            <button
              type="button"
              className="button primary"
              data-testid="confirm-pay"
              onClick={() => dispatch({ type: 'proceed' })}
            >
              {t('payNow')}
            </button>
          </div>
        </Sheet>
      )
    case 'password':
      return (
        <Sheet label={t('enterPassword')} onClose={end} onBack={() => dispatch({ type: 'back' })}>
          <OrderHead cashier={flow.cashier} />
          <ProblemNote problem={flow.problem} />
          <PasswordPad state={flow.password} onKey={onKey} />
        </Sheet>
      )
    case 'done':
      return <ReceiptView cashier={flow.cashier} receipt={flow.receipt} onDone={end} />
  }
}

function balanceText(t: ReturnType<typeof useWords>, balance: number, total: number): string {
  return t(balance < total ? 'balanceShort' : 'balanceLeft', { amount: formatMoney(balance) })
}

/** What the payer's own money has to reach for. */
const toPay = ({ payer_total, amount }: Cashier): number => payer_total ?? amount.total

function OrderHead({ cashier }: { cashier: Cashier }) {
  return (
    <div className="order-head">
      <p data-testid="confirm-shop">{cashier.merchant_name}</p>
      <p className="amount digits" data-testid="confirm-amount">
        {formatMoney(toPay(cashier), cashier.amount.currency)}
      </p>
      {toPay(cashier) < cashier.amount.total && (
        <s className="digits">{formatMoney(cashier.amount.total, cashier.amount.currency)}</s>
      )}
    </div>
  )
}
