import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { ProblemNote, Quiet } from '../frame/notice.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { toProblem } from '../problem.ts'
import { control } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'
import type { PaymentOutcome } from './messages.ts'

interface TransferSheetProps {
  readonly package_info: string
  readonly onEnd: (outcome: PaymentOutcome) => void
}

/** Money that a page asks the payer to receive. Whoever closes it has refused nothing: the transfer waits on. */
export function TransferSheet({ package_info, onEnd }: TransferSheetProps) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data: transfer, error } = useQuery({
    queryKey: ['transfer', payer.openid, package_info],
    queryFn: () => control.transfer(payer.openid, package_info),
    retry: false,
    gcTime: 0,
  })
  const confirm = useMutation({
    mutationFn: () => control.answerTransfer(payer.openid, package_info, 'confirm'),
    onSuccess: () => onEnd({ status: 'ok' }),
    onSettled: useRefresh(),
  })
  const failure = error ?? confirm.error
  const problem = failure && toProblem(failure, language)
  const leave = () => onEnd(problem ? { status: 'fail', message: problem.text } : { status: 'cancel' })
  return (
    <Sheet label={t('transfers')} onClose={leave}>
      {!transfer && !problem && <Quiet>{t('loading')}</Quiet>}
      {transfer && (
        <div className="order-head">
          <p data-testid="transfer-from">{transfer.merchant_name}</p>
          <p className="amount digits" data-testid="transfer-amount">
            {formatMoney(transfer.amount)}
          </p>
          {transfer.remark && <p data-testid="transfer-remark">{transfer.remark}</p>}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      <div className="sheet-actions">
        <button type="button" className="button" data-testid="transfer-leave" onClick={leave}>
          {t(problem ? 'close' : 'leave')}
        </button>
        {transfer && !problem && (
          <button
            type="button"
            className="button primary"
            data-testid="transfer-receive"
            disabled={confirm.isPending}
            onClick={() => confirm.mutate()}
          >
            {t('receive')}
          </button>
        )}
      </div>
    </Sheet>
  )
}
