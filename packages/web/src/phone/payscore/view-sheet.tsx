import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { ApiProblem } from '../../shared/api/api.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { toProblem } from '../problem.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { payscore, type Jump, type Permission, type ServiceOrder } from '../sandbox/payscore.ts'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import { OrderRows } from './order-rows.tsx'
import { OrderSheet } from './order-sheet.tsx'
import { usePayscoreWords } from './words.ts'

/** What the page that jumped is told when it is back. */
export interface ViewEnd {
  readonly status: 'ok' | 'cancel' | 'fail'
  readonly message?: string
  readonly err_code?: number
  readonly query_id?: string
}

interface ViewSheetProps {
  readonly jump: Jump
  readonly onEnd: (end: ViewEnd) => void
}

/** The view of PayScore that a page or mini program has jumped to. */
export function ViewSheet({ jump, onEnd }: ViewSheetProps) {
  const t = useWords()
  const own = usePayscoreWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data, error } = useQuery({
    queryKey: ['payscore-view', payer.openid, jump],
    // A package opens its page once: neither a retry nor a look at the window may ask again.
    queryFn: () => payscore.view(payer.openid, jump),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  if (error) {
    const problem = toProblem(error, language)
    const code = error instanceof ApiProblem ? Number(error.body.err_code) : Number.NaN
    const end = { status: 'fail' as const, message: problem.text, ...(code > 0 && { err_code: code }) }
    return (
      <Sheet label={own('payscore')} onClose={() => onEnd(end)}>
        <ProblemNote problem={problem} />
        <div className="sheet-actions">
          <button type="button" className="button primary" data-testid="payscore-close" onClick={() => onEnd(end)}>
            {t('close')}
          </button>
        </div>
      </Sheet>
    )
  }
  if (!data)
    return (
      <Sheet label={own('payscore')} onClose={() => onEnd({ status: 'cancel' })}>
        <Quiet>{t('loading')}</Quiet>
      </Sheet>
    )
  if (data.view === 'enable') return <EnableSheet permission={data.permission} onEnd={onEnd} />
  if (data.view === 'detail') return <OrderSheet order={data.order} onEnd={() => onEnd({ status: 'ok' })} />
  const { query_id } = data
  return <ConfirmSheet order={data.order} onEnd={(end) => onEnd({ ...end, ...(query_id && { query_id }) })} />
}

function EnableSheet({ permission, onEnd }: { permission: Permission; onEnd: (end: ViewEnd) => void }) {
  const own = usePayscoreWords()
  const { payer } = usePayer()
  const agree = useMutation({
    mutationFn: () => payscore.permit(payer.openid, permission, 'agree'),
    onSuccess: () => onEnd({ status: 'ok' }),
    onSettled: useRefresh(),
  })
  return (
    <Sheet label={own('enableTitle')} onClose={() => onEnd({ status: 'cancel' })}>
      <div className="order-head">
        <p data-testid="payscore-merchant">{permission.merchant_name}</p>
        <p className="service-name">{permission.service_name}</p>
        <p>{own('enableHint')}</p>
      </div>
      <Choice act={agree} yes={own('agree')} onLeave={() => onEnd({ status: 'cancel' })} />
    </Sheet>
  )
}

function ConfirmSheet({ order, onEnd }: { order: ServiceOrder; onEnd: (end: ViewEnd) => void }) {
  const own = usePayscoreWords()
  const { payer } = usePayer()
  const confirm = useMutation({
    mutationFn: () => payscore.act(payer.openid, order, 'confirm'),
    onSuccess: ({ result }) => onEnd({ status: result }),
    onSettled: useRefresh(),
  })
  return (
    <Sheet label={own('confirmTitle')} onClose={() => onEnd({ status: 'cancel' })}>
      <div className="order-head">
        <p data-testid="payscore-service">{order.service_introduction}</p>
        {order.risk_fund && <p className="amount digits">{formatMoney(order.risk_fund.amount)}</p>}
      </div>
      <OrderRows order={order} />
      <Choice act={confirm} yes={own('confirmOrder')} onLeave={() => onEnd({ status: 'cancel' })} />
    </Sheet>
  )
}

interface ChoiceProps {
  readonly act: { readonly error: Error | null; readonly isPending: boolean; mutate(): void }
  readonly yes: string
  readonly onLeave: () => void
}

function Choice({ act, yes, onLeave }: ChoiceProps) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      {act.error && <ProblemNote problem={toProblem(act.error, language)} />}
      <div className="sheet-actions">
        <button type="button" className="button" data-testid="payscore-leave" onClick={onLeave}>
          {t('leave')}
        </button>
        <button
          type="button"
          className="button primary"
          data-testid="payscore-yes"
          disabled={act.isPending}
          onClick={() => act.mutate()}
        >
          {yes}
        </button>
      </div>
    </>
  )
}
