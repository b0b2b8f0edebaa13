import { Tag } from 'antd'
import type { ChargeState, ParkingCharge } from '../api/types.ts'
import { useText } from '../texts.ts'

const COLORS: Record<ChargeState, string> = {
  created: 'default',
  accepted: 'blue',
  paid: 'green',
  failed: 'red',
  refused: 'orange',
}

export function ChargeStateTag({ charge: { state, advanced, attention } }: { charge: ParkingCharge }) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={COLORS[state]}>{t(`charge_${state}`)}</Tag>
      {advanced && <Tag color="purple">{t('charge_advanced')}</Tag>}
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}
