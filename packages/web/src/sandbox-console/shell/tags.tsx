import { Tag } from 'antd'
import type { Notification, Refund, TradeState, Verdict } from '../api/types.ts'
import { useShellText } from './texts.ts'

const TRADE_COLOURS: Record<TradeState, string> = {
  NOTPAY: 'gold',
  SUCCESS: 'green',
  REFUND: 'purple',
  CLOSED: 'default',
  USERPAYING: 'blue',
  PAYERROR: 'red',
  REVOKED: 'default',
}
const REFUND_COLOURS = { PROCESSING: 'gold', SUCCESS: 'green', ABNORMAL: 'red', CLOSED: 'default' } as const
const NOTIFY_COLOURS = { pending: 'gold', delivered: 'green', given_up: 'red' } as const
const VERDICT_COLOURS: Record<Verdict, string> = {
  accepted: 'green',
  rejected: 'gold',
  refused: 'red',
  shape: 'blue',
  fault: 'purple',
  delivered: 'green',
  failed: 'red',
}

export function TradeTag({ state }: { state: TradeState }) {
  const t = useShellText()
  return <Tag color={TRADE_COLOURS[state] ?? 'default'}>{state in TRADE_COLOURS ? t(`TRADE_${state}`) : state}</Tag>
}

export function RefundTag({ status }: { status: Refund['status'] }) {
  const t = useShellText()
  return <Tag color={REFUND_COLOURS[status]}>{t(`REFUND_${status}`)}</Tag>
}

export function NotifyTag({ state }: { state: Notification['state'] }) {
  const t = useShellText()
  return <Tag color={NOTIFY_COLOURS[state]}>{t(`NOTIFY_${state}`)}</Tag>
}

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const t = useShellText()
  return <Tag color={VERDICT_COLOURS[verdict]}>{t(`VERDICT_${verdict}`)}</Tag>
}
