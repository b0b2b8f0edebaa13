import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { control, type Complaint } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useComplaints, useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'

const LONGEST = 300

/** What the payer and the shop have said about a payment, and what the payer says next. Not there in a sandbox without complaints. */
export function ComplaintOf({ transaction_id }: { transaction_id: string }) {
  const { payer } = usePayer()
  const { data: complaints } = useComplaints(payer.openid)
  if (!complaints) return null
  const complaint = complaints.find(({ complaint_order_info }) =>
    complaint_order_info.some((order) => order.transaction_id === transaction_id),
  )
  return (
    <>
      {complaint && <Said complaint={complaint} />}
      <Saying transaction_id={transaction_id} complaint={complaint} />
    </>
  )
}

function Said({ complaint: { complaint_id, complaint_state, history } }: { complaint: Complaint }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const withdraw = useMutation({
    mutationFn: () => control.withdrawComplaint(payer.openid, complaint_id),
    onSettled: useRefresh(),
  })
  return (
    <section className="card received" aria-label={t('complaint')} data-testid="complaint">
      <h2>
        {t('complaint')} · {t(complaint_state)}
      </h2>
      <ul>
        {history.map(({ log_id, operator, operate_type, operate_details, operate_time }) => (
          <li key={log_id}>
            <span className="grow">
              {operate_type === 'USER_REVOKE_COMPLAINT' ? t('withdrawn') : (operate_details ?? t('stepDone'))}
              <small>
                {t(SPEAKERS[operator] ?? 'wechatPay')} · {formatTime(operate_time).slice(5, 16)}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {complaint_state !== 'PROCESSED' && (
        <div className="received-actions">
          <button
            type="button"
            className="button small"
            data-testid="withdraw-complaint"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            {t('withdraw')}
          </button>
        </div>
      )}
      {withdraw.error && <ProblemNote problem={toProblem(withdraw.error, language)} />}
    </section>
  )
}

/** As the platform names them. */
const SPEAKERS: Readonly<Record<string, 'you' | 'shop'>> = { 投诉人: 'you', 商家: 'shop' }

function Saying({ transaction_id, complaint }: { transaction_id: string; complaint: Complaint | undefined }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const [detail, setDetail] = useState('')
  const say = useMutation({
    mutationFn: () =>
      complaint
        ? control.followUpComplaint(payer.openid, complaint.complaint_id, detail.trim())
        : control.complain(payer.openid, transaction_id, detail.trim()),
    onSuccess: () => setDetail(''),
    onSettled: useRefresh(),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    say.mutate()
  }
  return (
    <form className="card form complaint" onSubmit={submit}>
      <label>
        {complaint ? t('sayMore') : t('complain')}
        <textarea
          rows={3}
          maxLength={LONGEST}
          placeholder={t('complainHint')}
          value={detail}
          onChange={(event) => setDetail(event.target.value)}
        />
      </label>
      <button type="submit" className="button" data-testid="complain" disabled={detail.trim() === '' || say.isPending}>
        {complaint ? t('send') : t('sendComplaint')}
      </button>
      {say.isSuccess && <p role="status">{t('complained')}</p>}
      {say.error && <ProblemNote problem={toProblem(say.error, language)} />}
    </form>
  )
}
