import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Progress, Upload } from 'antd'
import { useState } from 'react'
import { ApiProblem } from '../../shared/api/api.ts'
import { navigate } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { dayPath } from './day-state.tsx'

/** Takes a bill file, dropped or chosen, and leads to the day it is of. */
export function BillUpload({ mchid, sub_mchid }: { mchid: string; sub_mchid?: string | undefined }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [percent, setPercent] = useState(0)
  const load = useMutation({
    mutationFn: (file: Blob) =>
      // A trade bill names its merchant, which may be another than the page's; a fund-flow bill names none.
      api.loadBill(file, { sub_mchid }, setPercent).catch((problem: unknown) => {
        if (problem instanceof ApiProblem && problem.code === 'MISSING_FIELD' && problem.field === 'mchid')
          return api.loadBill(file, { mchid, sub_mchid }, setPercent)
        throw problem
      }),
    onMutate: () => setPercent(0),
    onSuccess: (day) => {
      message.success(t('recon_loaded', { date: day.date }))
      navigate(dayPath(day))
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['reconciliation'] }),
  })
  return (
    <section className="panel padded recon-upload">
      <h2>{t('recon_upload')}</h2>
      {load.error && <ProblemAlert problem={load.error} write />}
      <Upload.Dragger
        accept=".csv,.txt,.gz"
        maxCount={1}
        showUploadList={false}
        disabled={load.isPending}
        beforeUpload={(file) => {
          load.mutate(file)
          return false
        }}
      >
        <p>{t('recon_upload_drop')}</p>
        <p className="soft small">{t('recon_upload_hint')}</p>
      </Upload.Dragger>
      {load.isPending && (
        <div role="status">
          <Progress percent={percent} />
          {t(percent < 100 ? 'recon_upload_sending' : 'recon_upload_comparing')}
        </div>
      )}
    </section>
  )
}
