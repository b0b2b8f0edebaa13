import { Tag } from 'antd'
import type { RedPacketState, ShareState, TransferState } from '../api/movements.ts'
import { useText } from '../texts.ts'

type MovementState = TransferState | ShareState | RedPacketState

const COLORS: Record<MovementState, string> = {
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
  sending: 'blue',
  sent: 'gold',
  received: 'green',
  returning: 'orange',
  returned: 'default',
}

export interface MovementTagProps {
  movement: { state: MovementState; attention?: string }
}

/** The state of a transfer, a share or a red packet. */
export function MovementTag({ movement: { state, attention } }: MovementTagProps) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={COLORS[state]}>{t(`movement_${state}`)}</Tag>
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}
