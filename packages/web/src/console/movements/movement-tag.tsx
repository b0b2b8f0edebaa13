import { Tag } from 'antd'
import type { ShareState, TransferState } from '../api/movements.ts'
import { useText } from '../texts.ts'

const COLORS: Record<TransferState | ShareState, string> = {
  created: 'default',
  refused: 'red',
  accepted: 'blue',
  processing: 'blue',
  wait_user_confirm: 'gold',
  canceling: 'orange',
  transferring: 'blue',
  succeeded: 'green',
  finished: 'green',
  failed: 'red',
  cancelled: 'default',
}

export interface MovementTagProps {
  movement: { state: TransferState | ShareState; attention?: string }
}

/** The state of a transfer or a share. */
export function MovementTag({ movement: { state, attention } }: MovementTagProps) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={COLORS[state]}>{t(`movement_${state}`)}</Tag>
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}
