import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import { control, type Turn } from '../api/control.ts'
import { useAct } from '../api/queries.ts'
import type { KeySwitch, Merchant } from '../api/types.ts'
import { Facts } from '../shell/facts.tsx'
import { List } from '../shell/list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useMerchantText } from './texts.ts'

/** `null` where the sandbox does not turn its keys. */
export const useRotation = () =>
  useQuery({
    queryKey: ['rotation'],
    queryFn: control.rotation,
    refetchInterval: ({ state }) => (state.data ? 2_000 : false),
  })

/** The platform certificates, and the way from one to the next. Not there in a sandbox without it. */
export function RotationCard() {
  const t = useMerchantText()
  const { data } = useRotation()
  const rotate = useAct(control.rotate)
  if (!data) return null
  const { rotation, certificates } = data
  return (
    <section className="panel padded">
      <h2>{t('rotation_title')}</h2>
      <p className="soft small">{t('rotation_hint')}</p>
      <p role="status">
        {rotation === null
          ? t('rotation_none')
          : rotation.state === 'running'
            ? t('rotation_running', { share: rotation.share })
            : t(`rotation_${rotation.state}`)}
      </p>
      <List
        label={t('rotation_title')}
        rows={certificates}
        rowKey={({ serial_no }) => serial_no}
        empty="–"
        columns={[
          { title: t('certificate'), width: 360, head: true, render: ({ serial_no }) => <code>{serial_no}</code> },
          { title: t('signs'), width: 130, render: ({ share }) => `${share}%` },
          { title: t('listed'), width: 120, render: ({ listed }) => t(listed ? 'yes' : 'no') },
          { title: t('valid_until'), width: 180, render: ({ expire_time }) => formatTime(expire_time) },
        ]}
      />
      <Turns turns={TURNS[rotation?.state ?? 'stopped']} act={rotate.mutate} busy={rotate.isPending} />
      <ProblemAlert problem={rotate.error} />
    </section>
  )
}

/** A merchant's way from certificate to public key. Not there in a sandbox without it. */
export function SwitchCard({ merchant: { mchid } }: { merchant: Merchant }) {
  const t = useMerchantText()
  const { data } = useQuery({
    queryKey: ['switch', mchid],
    queryFn: () => control.keySwitch(mchid),
    refetchInterval: ({ state }) => (state.data ? 2_000 : false),
  })
  const act = useAct((change: Turn) => control.switchKeys(mchid, change))
  if (!data) return null
  const time = (at: string | undefined) => at && formatTime(at)
  return (
    <section className="panel padded">
      <h2>{t('switch_title')}</h2>
      <p role="status">{switchText(data, t)}</p>
      <Facts
        facts={[
          [t('last_with'), time(data.last_call_with_public_key)],
          [t('last_without'), time(data.last_call_without)],
        ]}
      />
      {data.state !== 'none' && data.state !== 'completed' && (
        <Turns turns={TURNS[data.state === 'running' ? 'running' : 'stopped']} act={act.mutate} busy={act.isPending} />
      )}
      <ProblemAlert problem={act.error} />
    </section>
  )
}

function switchText({ state, day, share }: KeySwitch, t: ReturnType<typeof useMerchantText>): string {
  return state === 'running' ? t('switch_running', { day: day ?? 1, share }) : t(`switch_${state}`)
}

/** What can be done next. */
const TURNS: Readonly<Record<'announced' | 'running' | 'stopped', readonly Turn[]>> = {
  announced: ['start', 'finish'],
  running: ['finish', 'stop'],
  stopped: ['start'],
}

interface TurnsProps {
  readonly turns: readonly Turn[]
  readonly act: (turn: Turn) => void
  readonly busy: boolean
}

function Turns({ turns, act, busy }: TurnsProps) {
  const t = useMerchantText()
  return (
    <div className="actions">
      {turns.map((turn) => (
        <Button key={turn} loading={busy} onClick={() => act(turn)}>
          {t(`turn_${turn}`)}
        </Button>
      ))}
    </div>
  )
}
