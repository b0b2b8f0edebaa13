import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n/language.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { toProblem } from '../problem.ts'
import { control } from '../sandbox/control.ts'
import { usePayer } from '../sandbox/payer.tsx'
import { useComplaints, useRefresh } from '../sandbox/queries.ts'
import { useWords } from '../words.ts'

const LONGEST = 300

/** A complaint about what was paid. Not there in a sandbox without complaints. */
export function ComplaintForm({ transaction_id }: { transaction_id: string }) {
  const t = useWords()
  const language = useLanguage()
  const { payer } = usePayer()
  const { data: complaints } = useComplaints(payer.openid)
  const [detail, setDetail] = useState('')
  const complain = useMutation({
    mutationFn: () => control.complain(payer.openid, transaction_id, detail.trim()),
    onSuccess: () => setDetail(''),
    onSettled: useRefresh(),
  })
  if (!complaints) return null
  return (
    <form
      className="card form complaint"
      onSubmit={(event) => {
        event.preventDefault()
        complain.mutate()
      }}
    >
      <label>
        {t('complain')}
        <textarea
          rows={3}
          maxLength={LONGEST}
          placeholder={t('complainHint')}
          value={detail}
          onChange={(event) => setDetail(event.target.value)}
        />
      </label>
      <button
        type="submit"
        className="button"
        data-testid="complain"
        disabled={detail.trim() === '' || complain.isPending}
      >
        {t('sendComplaint')}
      </button>
      {complain.isSuccess && <p role="status">{t('complained')}</p>}
      {complain.error && <ProblemNote problem={toProblem(complain.error, language)} />}
    </form>
  )
}
