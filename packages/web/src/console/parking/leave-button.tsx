import { Button, Popconfirm } from 'antd'
import type { ParkingEntrance } from '../api/types.ts'
import { useText } from '../texts.ts'

/** Takes a car out of those inside, once the operator has confirmed it. */
export function LeaveButton({ car, onLeave }: { car: ParkingEntrance; onLeave: (car: ParkingEntrance) => void }) {
  const t = useText()
  return (
    <Popconfirm
      title={t('parking_leave_question', { plate: car.plate_number })}
      okText={t('parking_leave')}
      cancelText={t('cancel')}
      onConfirm={() => onLeave(car)}
    >
      <Button size="small">{t('parking_leave')}</Button>
    </Popconfirm>
  )
}
