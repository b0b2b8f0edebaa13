import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Difference, DifferenceAct, DifferenceState } from '../api/reconciliation.ts'
import { PAYMENT_STATES, REFUND_STATES } from '../api/types.ts'
import { Link } from '../link.tsx'
import { known } from '../payments/filters.ts'
import { paymentPath } from '../payments/payment-table.tsx'
import { useText } from '../texts.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { actsOn, shownSide } from './values.ts'

const COLORS: Record<DifferenceState, string> = {
  open: 'orange',
  repaired: 'green',
  accepted: 'blue',
  adjusted: 'purple',
}

export interface DifferenceItemProps {
  dayId: string
  difference: Difference
  mayAct: boolean
}

/** One difference: what it is, both sides, what it means, and what a person may do. */
export function DifferenceItem({ dayId, difference, mayAct }: DifferenceItemProps) {
  const t = useText()
  const words = useLanguage() === 'en' ? 'en' : 'zh'
  const [act, setAct] = useState<DifferenceAct>()
  const { subject, number, out_number, payment_id, there, amount, state } = difference
  const shownHere = useShownHere(difference)
  return (
    <li className="panel card">
      <div className="card-line">
        <span>
          <Tag color={COLORS[state]}>{t(`recon_difference_${state}`)}</Tag>
          <b>
            {t(`recon_subject_${subject}`)} · {difference.name[words]}
          </b>
        </span>
        <b className="amount">{formatMoney(amount)}</b>
      </div>
      <div className="break">
        {number}
        {out_number !== undefined && <span className="soft small"> · {out_number}</span>}
        {payment_id !== undefined && (
          <>
            {' '}
            <Link to={paymentPath({ id: payment_id })}>{t('recon_to_payment')}</Link>
          </>
        )}
      </div>
      <dl className="recon-sides">
        <div>
          <dt>{t('recon_here')}</dt>
          <dd className="break">{shownHere}</dd>
        </div>
        <div>
          <dt>{t('recon_there')}</dt>
          <dd className="break">{shownSide(difference, there) ?? '–'}</dd>
        </div>
      </dl>
      <p>{difference.explanation[words]}</p>
      {state === 'open' && <p className="soft small">{difference.remedy[words]}</p>}
      <Settled difference={difference} />
      {mayAct && actsOn(difference).length > 0 && (
        <div className="actions">
          {actsOn(difference).map((each) => (
            <Button key={each} size="small" onClick={() => setAct(each)}>
              {t(`recon_${each}`)}
            </Button>
          ))}
        </div>
      )}
      {act && <DecideDialog dayId={dayId} difference={difference} act={act} onClose={() => setAct(undefined)} />}
    </li>
  )
}

/** Our side of it: states in the language of the page. The bill's are WeChat Pay's words, and stay so. */
function useShownHere(difference: Difference): string {
  const t = useText()
  const { subject, here = '–' } = difference
  if (subject === 'refund') {
    const state = known(REFUND_STATES, here)
    if (state !== undefined) return t(`refund_${state}`)
  }
  const state = known(PAYMENT_STATES, here)
  return state === undefined ? (shownSide(difference, here) ?? here) : t(`state_${state}`)
}

/** Who decided last, when, and why. */
function Settled({ difference: { reason, settled_by, settled_at, adjustment } }: { difference: Difference }) {
  const t = useText()
  if (reason === undefined) return null
  return (
    <p className="soft small break">
      {[
        adjustment !== undefined && t('recon_adjusted_by', { amount: formatMoney(adjustment) }),
        t('recon_because', { reason }),
        settled_by,
        settled_at !== undefined && formatTime(settled_at),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
