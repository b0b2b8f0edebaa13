import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { Link } from '../../console/link.tsx'
import { useLanguage } from '../../shared/i18n/language.ts'
import { formatTime } from '../../shared/time/time.ts'
import {
  useFaults,
  useMerchants,
  useNotifications,
  useOrders,
  usePayers,
  usePresets,
  useRefunds,
  useSandboxTime,
} from '../api/queries.ts'
import { JournalList } from '../journal/journal-list.tsx'
import { useJournal } from '../journal/use-journal.ts'
import { CopyButton } from '../shell/copy-button.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { CALM, titleOf } from '../faults/preset-cards.tsx'
import { useOverviewText } from './texts.ts'

/** As many as one list request gives; beyond it a count is only a lower bound. */
const MANY = 1000

export function OverviewPage() {
  const t = useOverviewText()
  const s = useShellText()
  const language = useLanguage()
  const time = useSandboxTime()
  const merchants = useMerchants()
  const { data: payers } = usePayers()
  const { data: orders } = useOrders({ limit: MANY })
  const { data: refunds } = useRefunds({ limit: MANY })
  const { data: notifications } = useNotifications({ limit: MANY })
  const { data: faults } = useFaults()
  const { data: presets } = usePresets()
  const journal = useJournal(true)
  const count = (rows: readonly unknown[] | undefined): ReactNode =>
    rows === undefined ? '–' : rows.length < MANY ? rows.length : t('latest_many', { count: MANY })
  const unpaid = orders?.filter(({ trade_state }) => trade_state === 'NOTPAY').length ?? 0
  const failing = notifications?.filter(({ state }) => state !== 'delivered').length ?? 0
  const preset = presets?.find(({ name, active }) => active && name !== CALM)

  return (
    <>
      <div className="page-title">
        <h1>{s('overview')}</h1>
      </div>
      <p className="soft">{t('intro')}</p>
      <ProblemAlert problem={merchants.error} onRetry={() => void merchants.refetch()} />
      <div className="tiles">
        <Tile to="/clock" label={s('clock')}>
          <span className="tile-time">{formatTime(time?.now)}</span>
          <small>{time && s(`clock_${time.mode}`)}</small>
        </Tile>
        <Tile to="/merchants" label={s('merchants')}>
          {count(merchants.data)}
          <small>{merchants.data?.[0] && `${merchants.data[0].mchid} ${merchants.data[0].name}`}</small>
        </Tile>
        <Tile to="/payers" label={s('payers')}>
          {count(payers)}
        </Tile>
        <Tile to="/orders" label={s('orders')}>
          {count(orders)} · {count(refunds)}
          <small>{unpaid > 0 && t('waiting', { count: unpaid })}</small>
        </Tile>
        <Tile to="/notifications" label={s('notifications')}>
          {count(notifications)}
          <small className={failing > 0 ? 'bad' : undefined}>{failing > 0 && t('failing', { count: failing })}</small>
        </Tile>
        <Tile to="/faults" label={s('faults')}>
          <span className="tile-text">
            {faults && (faults.length === 0 ? t('no_faults') : t('active_faults', { count: faults.length }))}
          </span>
          <small>{preset && <Tag color="purple">{`${t('preset')}: ${titleOf(preset, language)}`}</Tag>}</small>
        </Tile>
      </div>
      <p className="address-line">
        {t('address')} <code>{location.origin}</code>
        <CopyButton text={location.origin} label={t('address')} />
        {merchants.data?.[0] && <Link to={`/merchants/${merchants.data[0].mchid}`}>{t('how_configure')}</Link>}
      </p>
      <div className="page-title">
        <h2>{t('latest')}</h2>
        <Link to="/journal">{t('all_messages')}</Link>
      </div>
      <JournalList
        entries={journal.data?.slice(-8).toReversed()}
        empty={t('no_messages')}
        to={({ seq }) => `/journal?open=${seq}`}
      />
    </>
  )
}

function Tile({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  return (
    <Link to={to} className="panel tile">
      <span className="soft">{label}</span>
      <b>{children}</b>
    </Link>
  )
}
