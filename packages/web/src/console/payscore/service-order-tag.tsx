import { Tag } from 'antd'
import type { ServiceOrder, ServiceOrderState } from '../api/payscore.ts'
import { useText } from '../texts.ts'

const COLORS: Record<ServiceOrderState, string> = {
  created: 'default',
  confirming: 'gold',
  running: 'blue',
  collecting: 'orange',
  paid: 'green',
  finished: 'green',
  cancelled: 'default',
  expired: 'default',
  failed: 'red',
}

export function ServiceOrderTag({ order: { state, attention } }: { order: ServiceOrder }) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={COLORS[state]}>{t(`payscore_state_${state}`)}</Tag>
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}
