import { Tag } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { Entrance } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { useShellText } from '../shell/texts.ts'
import { useParkingText } from './texts.ts'

export function Entrances({ rows }: { rows: readonly Entrance[] | undefined }) {
  const t = useParkingText()
  const s = useShellText()
  return (
    <List
      label={t('tab_entrances')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('no_entrances')}
      columns={[
        {
          title: t('plate'),
          width: 140,
          head: true,
          render: ({ plate_number, plate_color }) => `${plate_number} ${t(plate_color)}`,
        },
        { title: t('park'), width: 150, ellipsis: true, render: ({ parking_name }) => parking_name },
        { title: t('inside'), width: 140, render: (entrance) => <Place entrance={entrance} /> },
        { title: s('status'), width: 130, render: (entrance) => <State entrance={entrance} /> },
        { title: t('entrance'), width: 210, render: ({ id }) => <code>{id}</code> },
        { title: s('number'), width: 160, ellipsis: true, render: ({ out_parking_no }) => out_parking_no },
        { title: s('merchant'), width: 120, render: ({ mchid, sub_mchid }) => sub_mchid ?? mchid },
        { title: s('time'), width: 180, render: ({ create_time }) => formatTime(create_time) },
      ]}
    />
  )
}

function Place({ entrance: { inside, newest, charged_by } }: { entrance: Entrance }) {
  const t = useParkingText()
  if (inside) return <Tag color="green">{t('inside')}</Tag>
  if (charged_by === undefined && !newest) return <Tag>{t('replaced')}</Tag>
  return <Tag color="blue">{t('gone')}</Tag>
}

/** Only of a car that can still be charged. */
function State({ entrance: { inside, block_reason } }: { entrance: Entrance }) {
  const t = useParkingText()
  if (!inside) return '–'
  return <Tag color={block_reason === undefined ? 'green' : 'gold'}>{t(`STATE_${block_reason ?? 'NORMAL'}`)}</Tag>
}
