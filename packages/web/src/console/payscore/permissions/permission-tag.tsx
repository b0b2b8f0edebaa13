import { Tag } from 'antd'
import type { PermissionState } from '../../api/payscore.ts'
import { useText } from '../../texts.ts'

const COLORS: Record<PermissionState, string> = {
  created: 'default',
  pending: 'gold',
  active: 'green',
  ended: 'default',
}

export function PermissionTag({ state }: { state: PermissionState }) {
  const t = useText()
  return <Tag color={COLORS[state]}>{t(`permission_state_${state}`)}</Tag>
}
