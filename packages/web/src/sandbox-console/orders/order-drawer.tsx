import { useQuery } from '@tanstack/react-query'
import { Drawer, Skeleton, Tag } from 'antd'
import { Link } from '../../console/link.tsx'
import { QrCode } from '../../shared/qr-code.tsx'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import type { Order } from '../api/types.ts'
import { useReason } from '../journal/use-reason.ts'
import { CopyButton } from '../shell/copy-button.tsx'
import { Facts } from '../shell/facts.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { TradeTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { useQueryParams } from '../shell/query-params.ts'
import { PayForm } from './pay-form.tsx'
import { nameAt, placeOf } from './place.ts'
import { timelineOf, type Step } from './timeline.ts'
import { useOrderText } from './texts.ts'

/** One order, named as by `placeOf`. */
export function OrderDrawer({ place, onClose }: { place: string; onClose: () => void }) {
  const t = useOrderText()
  const name = nameAt(place)
  const detail = useQuery({
    queryKey: ['order', place],
    queryFn: () => control.order(name),
    refetchInterval: 2_000,
  })
  return (
    <Drawer open size="large" title={`${t('order')} ${name.out_trade_no}`} onClose={onClose}>
      <div className="drawer-body">
        <ProblemAlert problem={detail.error} onRetry={() => void detail.refetch()} />
        {!detail.data && !detail.error && <Skeleton active />}
        {detail.data && (
          <>
            <OrderFacts order={detail.data.order} />
            {detail.data.sub_orders && <Parts parts={detail.data.sub_orders} />}
            {isPayable(detail.data.order) && (
              <div className="pay-area">
                {detail.data.order.code_url && <Code url={detail.data.order.code_url} />}
                <PayForm order={detail.data.order} />
              </div>
            )}
            <section>
              <h2>{t('timeline')}</h2>
              <ol className="timeline">
                {timelineOf(detail.data).map((step, index) => (
                  <StepItem key={`${step.at} ${index}`} step={step} />
                ))}
              </ol>
              {detail.data.notifications
                .filter(({ next_at }) => next_at !== undefined)
                .map(({ id, next_at, event_type }) => (
                  <p key={id} className="soft small">
                    {event_type} · {t('next_try', { time: formatTime(next_at) })}
                  </p>
                ))}
            </section>
          </>
        )}
      </div>
    </Drawer>
  )
}

/** Parts of a combined order are paid with the whole; what is deducted as agreed (AUTH) nobody pays by hand. */
function isPayable({ trade_state, trade_type, combine_out_trade_no }: Order): boolean {
  const isOpen = ['NOTPAY', 'USERPAYING'].includes(trade_state)
  return isOpen && trade_type !== 'AUTH' && combine_out_trade_no === undefined
}

function Parts({ parts }: { parts: readonly Order[] }) {
  const t = useOrderText()
  const params = useQueryParams()
  return (
    <section>
      <h2>{t('sub_orders')}</h2>
      <ul className="parts">
        {parts.map((part) => (
          <li key={placeOf(part)}>
            <Link to={params.to({ open: placeOf(part) })}>{part.out_trade_no}</Link>
            <span className="soft">
              {part.sub_mchid ?? part.mchid} · {part.description}
            </span>
            <TradeTag state={part.trade_state} />
            <span className="amount">{formatMoney(part.amount.total, part.amount.currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OrderFacts({ order }: { order: Order }) {
  const t = useOrderText()
  const s = useShellText()
  return (
    <Facts
      facts={[
        [s('status'), <TradeTag key="v" state={order.trade_state} />],
        [
          s('amount'),
          <span key="v" className="amount">
            {formatMoney(order.amount.total, order.amount.currency)}
          </span>,
        ],
        [t('description'), order.description],
        [t('kind'), order.trade_type],
        [
          s('merchant'),
          <Link key="v" to={`/merchants/${order.mchid}`}>
            {order.mchid}
          </Link>,
        ],
        [t('sub_merchant'), order.sub_mchid && <Link to={`/merchants/${order.sub_mchid}`}>{order.sub_mchid}</Link>],
        [t('combine'), order.combine_out_trade_no],
        [t('transaction'), order.transaction_id && <code>{order.transaction_id}</code>],
        ['openid', order.payer && <code>{order.payer.openid}</code>],
        [t('prepay'), order.prepay_id && <code>{order.prepay_id}</code>],
        [t('expires'), order.time_expire && formatTime(order.time_expire)],
      ]}
    />
  )
}

function Code({ url }: { url: string }) {
  const t = useOrderText()
  return (
    <figure className="order-code">
      <QrCode text={url} />
      <figcaption>
        <a href={`/phone/#/scan?code=${encodeURIComponent(url)}`} target="_blank" rel="noreferrer">
          {t('open_phone')}
        </a>
        <CopyButton text={url} label="code_url" />
      </figcaption>
    </figure>
  )
}

function StepItem({ step }: { step: Step }) {
  return (
    <li className={`step ${stepClass(step)}`}>
      <div className="step-head">
        <span className="step-title">
          <StepTitle step={step} />
        </span>
        <span className="soft small">{formatTime(step.at)}</span>
      </div>
    </li>
  )
}

function stepClass(step: Step): string {
  if (step.kind === 'attempt') return step.taken ? 'step-notification' : 'step-failed'
  if (step.kind === 'paid') return 'step-paid'
  return step.kind === 'refund_done' ? 'step-refund' : ''
}

function StepTitle({ step }: { step: Step }) {
  const t = useOrderText()
  const reason = useReason()
  switch (step.kind) {
    case 'created':
    case 'paid':
    case 'closed':
      return t(step.kind)
    case 'refund_asked':
    case 'refund_done':
      return (
        <>
          {t(step.kind, { amount: formatMoney(step.amount) })} <code>{step.number}</code>
        </>
      )
    case 'attempt':
      return (
        <>
          {t('told', { event: step.event })}
          <br />
          <small className={step.taken ? 'soft' : 'bad'}>
            {step.attempt.status === undefined
              ? t('attempt_failed', { n: step.n, error: reason(step.attempt.error), ms: step.attempt.ms })
              : t('attempt_ok', { n: step.n, status: step.attempt.status, ms: step.attempt.ms })}
          </small>{' '}
          {step.attempt.by_hand && <Tag>{t('by_hand')}</Tag>}
        </>
      )
  }
}
