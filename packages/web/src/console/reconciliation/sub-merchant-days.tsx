import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { ReconciledDay } from '../api/reconciliation.ts'
import { Link } from '../link.tsx'
import { navigate } from '../router.ts'
import { useSession } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { DayTag, dayPath } from './day-state.tsx'
import { isPastDay, mayReconcile, MCHID } from './values.ts'

interface Fields {
  date: string
  sub_mchid: string
}

/** Days on which the bill of one sub-merchant was asked for alone, and the way to ask for one. */
export function SubMerchantDays({ mchid, days }: { mchid: string; days: readonly ReconciledDay[] }) {
  const t = useText()
  const { role } = useSession()
  if (days.length === 0 && !mayReconcile(role)) return null
  return (
    <section className="panel padded" aria-label={t('recon_sub')}>
      <h2>{t('recon_sub')}</h2>
      <p className="soft">{t('recon_sub_hint')}</p>
      <ul className="recon-subs">
        {days.map((day) => (
          <li key={day.id}>
            <Link to={dayPath(day)}>
              {day.date} · {day.sub_mchid}
            </Link>{' '}
            <DayTag day={day} />
          </li>
        ))}
      </ul>
      {mayReconcile(role) && <AskForm mchid={mchid} />}
    </section>
  )
}

function AskForm({ mchid }: { mchid: string }) {
  const t = useText()
  const { api } = useSession()
  const client = useQueryClient()
  const ask = useMutation({
    mutationFn: ({ date, sub_mchid }: Fields) => api.reconcile(mchid, date.trim(), sub_mchid.trim()),
    onSuccess: (day) => navigate(dayPath(day)),
    onSettled: () => client.invalidateQueries({ queryKey: ['reconciliation'] }),
  })
  const checkDay = (_: unknown, date: string | undefined) =>
    isPastDay((date ?? '').trim(), Date.now())
      ? Promise.resolve()
      : Promise.reject(new Error(t('recon_sub_date_needed')))
  return (
    <>
      {ask.error && <ProblemAlert problem={ask.error} write />}
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        className="recon-sub-form"
        initialValues={{ date: formatTime(Date.now() - LENGTH_OF_DAY).slice(0, 10) }}
        onFinish={(fields) => ask.mutate(fields)}
      >
        <Form.Item name="date" label={t('recon_sub_date')} rules={[{ validator: checkDay }]}>
          <Input placeholder="2026-06-09" maxLength={10} inputMode="numeric" />
        </Form.Item>
        <Form.Item
          name="sub_mchid"
          label={t('recon_sub_mchid')}
          rules={[
            {
              required: true,
              pattern: MCHID,
              transform: (typed?: string) => typed?.trim() ?? '',
              message: t('recon_sub_mchid_needed'),
            },
          ]}
        >
          <Input placeholder="1900000109" maxLength={34} inputMode="numeric" />
        </Form.Item>
        <Button htmlType="submit" loading={ask.isPending}>
          {t('recon_sub_ask')}
        </Button>
      </Form>
    </>
  )
}

const LENGTH_OF_DAY = 86_400_000
