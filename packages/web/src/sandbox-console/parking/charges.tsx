import { Tag } from 'antd'
import { Link } from '../../console/link.tsx'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ParkingFee } from '../api/types.ts'
import { placeOf } from '../orders/place.ts'
import { List } from '../shell/list.tsx'
import { useShellText } from '../shell/texts.ts'
import { useParkingText } from './texts.ts'

const COLOURS = { ACCEPTED: 'gold', SUCCESS: 'green', PAY_FAIL: 'red', REFUND: 'purple' } as const

export function Charges({ rows }: { rows: readonly ParkingFee[] | undefined }) {
  const t = useParkingText()
  const s = useShellText()
  return (
    <List
      label={t('tab_charges')}
      rows={rows}
      rowKey={placeOf}
      empty={t('no_charges')}
      columns={[
        {
          title: s('number'),
          width: 220,
          head: true,
          ellipsis: true,
          render: (fee) => <Link to={`/orders?open=${encodeURIComponent(placeOf(fee))}`}>{fee.out_trade_no}</Link>,
        },
        { title: t('plate'), width: 120, render: ({ plate_number }) => plate_number },
        { title: t('park'), width: 160, ellipsis: true, render: ({ parking_name }) => parking_name },
        {
          title: s('amount'),
          width: 120,
          align: 'right',
          render: ({ amount }) => <span className="amount">{formatMoney(amount.total, amount.currency)}</span>,
        },
        { title: s('status'), width: 240, render: (fee) => <State fee={fee} /> },
        { title: s('merchant'), width: 120, render: ({ mchid, sub_mchid }) => sub_mchid ?? mchid },
        { title: s('time'), width: 180, render: ({ create_time }) => formatTime(create_time) },
      ]}
    />
  )
}

function State({ fee: { trade_state, user_repaid, next } }: { fee: ParkingFee }) {
  const t = useParkingText()
  return (
    <>
      <Tag color={COLOURS[trade_state]}>{t(`FEE_${trade_state}`)}</Tag>
      {user_repaid && <Tag color={user_repaid === 'N' ? 'gold' : 'default'}>{t(`repaid_${user_repaid}`)}</Tag>}
      {next && (
        <small className="soft">{t('by_itself', { event: t(`event_${next.event}`), at: formatTime(next.at) })}</small>
      )}
    </>
  )
}
