import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useState } from 'react'
import { ApiProblem } from '../../shared/api/api.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { emptyPassword, nextPassword } from '../pay/password.ts'
import { PasswordPad } from '../pay/password-pad.tsx'
import { toProblem } from '../problem.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { payscore, type ServiceOrder } from '../sandbox/payscore.ts'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { OrderRows } from './order-rows.tsx'
import { phaseOf } from './phase.ts'
import { usePayscoreWords } from './words.ts'

interface OrderSheetProps {
  readonly order: ServiceOrder
  readonly onEnd: () => void
}

/** The page of an order (订单详情): what is to pay can be paid here at once. */
export function OrderSheet({ order, onEnd }: OrderSheetProps) {
  const t = useWords()
  const own = usePayscoreWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const [shown, setShown] = useState(order)
  const [paying, setPaying] = useState(false)
  const [password, dispatch] = useReducer(nextPassword, emptyPassword)
  const refresh = useRefresh()
  const pay = useMutation({
    mutationFn: (digits: string) => payscore.act(payer.openid, shown, 'pay', digits),
    onSuccess: (paid) => {
      setShown(paid)
      setPaying(false)
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'WRONG_PASSWORD') dispatch({ type: 'wrong' })
      else setPaying(false)
    },
    onSettled: refresh,
  })
  const { mutate } = pay
  useEffect(() => {
    if (password.checking) mutate(password.digits)
  }, [password, mutate])
  const onKey = useCallback((key: string) => dispatch({ type: 'key', key }), [])
  const start = () => {
    dispatch({ type: 'clear' })
    setPaying(true)
  }
  const phase = phaseOf(shown)
  return (
    <Sheet
      label={own(paying ? 'payOrder' : 'detailTitle')}
      onClose={onEnd}
      onBack={paying ? () => setPaying(false) : undefined}
    >
      <div className="order-head">
        <p data-testid="payscore-service">{shown.service_introduction}</p>
        {shown.total_amount === undefined ? (
          <p data-testid="payscore-phase">{own(phase)}</p>
        ) : (
          <>
            <p className="amount digits" data-testid="payscore-total">
              {formatMoney(shown.total_amount)}
            </p>
            <p data-testid="payscore-phase">{own(phase)}</p>
          </>
        )}
      </div>
      {pay.error && <ProblemNote problem={toProblem(pay.error, language)} />}
      {paying ? (
        <PasswordPad state={password} onKey={onKey} />
      ) : (
        <>
          <OrderRows order={shown} />
          <div className="sheet-actions">
            <button type="button" className="button" data-testid="payscore-close" onClick={onEnd}>
              {t('close')}
            </button>
            {phase === 'PAYING' && (
              <button type="button" className="button primary" data-testid="payscore-pay" onClick={start}>
                {own('payOrder')}
              </button>
            )}
          </div>
        </>
      )}
    </Sheet>
  )
}
