import { Button, Space, Tag } from 'antd'
import { useState } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { control, type PlateTurn } from '../api/control.ts'
import { useAct, usePlates } from '../api/queries.ts'
import type { ParkingPlate } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { NewPlateDialog } from './new-plate-dialog.tsx'
import { useParkingText } from './texts.ts'

export function Plates() {
  const t = useParkingText()
  const s = useShellText()
  const plates = usePlates()
  const turn = useAct(({ plate, event }: { plate: ParkingPlate; event: PlateTurn }) => control.turnPlate(event, plate))
  const [creating, setCreating] = useState(false)
  return (
    <>
      <div className="filters">
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('new_plate')}
        </Button>
      </div>
      <ProblemAlert problem={turn.error ?? plates.error} />
      <List
        label={t('tab_plates')}
        rows={plates.data}
        rowKey={({ plate_number, plate_color }) => `${plate_number} ${plate_color}`}
        empty={t('no_plates')}
        columns={[
          {
            title: t('plate'),
            width: 170,
            head: true,
            render: ({ plate_number, plate_color }) => `${plate_number} ${t(plate_color)}`,
          },
          { title: t('payer'), width: 130, render: ({ nickname }) => nickname },
          { title: t('service'), width: 240, render: (plate) => <Service plate={plate} /> },
          {
            title: t('actions'),
            width: 360,
            render: (plate) => (
              <Space wrap>
                {eventsOf(plate).map((event) => (
                  <Button
                    key={event}
                    size="small"
                    disabled={turn.isPending}
                    onClick={() => turn.mutate({ plate, event })}
                  >
                    {event === 'remove' ? s('remove') : t(event)}
                  </Button>
                ))}
              </Space>
            ),
          },
        ]}
      />
      {creating && <NewPlateDialog onClose={() => setCreating(false)} />}
    </>
  )
}

function eventsOf({ service_state, overdue }: ParkingPlate): readonly PlateTurn[] {
  return [service_state === 'PAUSE' ? 'resume' : 'pause', overdue ? 'repay' : 'overdue', 'remove']
}

function Service({ plate: { service_state, overdue, owed, evaluation } }: { plate: ParkingPlate }) {
  const t = useParkingText()
  return (
    <>
      <Tag color={service_state === 'NORMAL' ? 'green' : 'gold'}>{t(`STATE_${service_state}`)}</Tag>
      {overdue && <Tag color="red">{owed > 0 ? t('owed', { amount: formatMoney(owed) }) : t('overdue_now')}</Tag>}
      {evaluation === 'FAILED' && <Tag color="red">{t('fails_evaluation')}</Tag>}
    </>
  )
}
