import { Tag } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { type Share, SHARE_STATES, type ShareReceiver } from '../api/movements.ts'
import { Link } from '../link.tsx'
import { useApi } from '../session/session.tsx'
import { useText } from '../texts.ts'
import { MovementDetail } from './movement-detail.tsx'
import { MovementList } from './movement-list.tsx'

/** Whom a share is for, or that it frees the rest. */
const useWho = () => {
  const t = useText()
  return ({ kind, receivers }: Share): string =>
    kind === 'unfreeze' ? t('share_unfreeze') : receivers.map(({ account }) => account).join(', ')
}

export function SharesPage() {
  const api = useApi()
  const who = useWho()
  return (
    <MovementList
      section="shares"
      states={SHARE_STATES}
      read={async ({ state, number }, cursor, signal) => {
        const page = await api.shares({ state, out_order_no: number }, cursor, signal)
        return {
          ...page,
          data: page.data.map((share) => ({ ...share, number: share.out_order_no, who: who(share), tag: share })),
        }
      }}
    />
  )
}

export function SharePage({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const who = useWho()
  const time = (at: string | undefined) => at && formatTime(at)
  return (
    <MovementDetail<Share>
      section="shares"
      id={id}
      // The timeline last: it knows at least what the share tells.
      read={async (signal) => {
        const row = await api.share(id, signal)
        return { row, timeline: (await api.shareTimeline(id, signal)).data }
      }}
      query={() => api.queryShare(id)}
      titleOf={who}
      amountOf={({ amount }) => amount}
      factsOf={(share) => [
        [t('movement_number'), share.out_order_no],
        [t('share_order_id'), share.order_id],
        [t('merchant'), share.sub_mchid === undefined ? share.mchid : `${share.mchid} / ${share.sub_mchid}`],
        [t('share_payment'), <Link to={`/payments/${encodeURIComponent(share.payment_id)}`}>{share.payment_id}</Link>],
        [t('created_at'), time(share.created_at)],
        [t('movement_accepted_at'), time(share.accepted_at)],
        [t('movement_ended_at'), time(share.finished_at)],
        [t('failure'), share.failure && `${share.failure.message} (${share.failure.code})`],
      ]}
    >
      {({ receivers }) => receivers.length > 0 && <Receivers receivers={receivers} />}
    </MovementDetail>
  )
}

const RESULT_COLORS: Record<ShareReceiver['result'], string> = { PENDING: 'blue', SUCCESS: 'green', CLOSED: 'red' }

function Receivers({ receivers }: { receivers: ShareReceiver[] }) {
  const t = useText()
  return (
    <section className="panel padded">
      <h2>{t('share_receivers')}</h2>
      {receivers.map(({ account, amount, description, result, fail_reason }, place) => (
        <div key={`${account} ${place}`} className="card">
          <div className="card-line">
            <b className="break">{account}</b>
            <span className="amount">{formatMoney(amount)}</span>
          </div>
          <div className="card-line">
            <span className="soft small break">{description}</span>
            <Tag color={RESULT_COLORS[result]}>{t(`share_result_${result}`)}</Tag>
          </div>
          {fail_reason !== undefined && <div className="soft small">{fail_reason}</div>}
        </div>
      ))}
    </section>
  )
}
