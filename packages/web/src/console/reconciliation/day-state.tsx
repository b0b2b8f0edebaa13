import { Tag } from 'antd'
import type { DayState, ReconciledDay } from '../api/reconciliation.ts'
import { useText } from '../texts.ts'

export const dayPath = ({ id }: { id: string }) => `/reconciliation/${encodeURIComponent(id)}`

const COLORS: Record<DayState, string> = { pending: 'blue', agreed: 'green', different: 'orange', failed: 'red' }

/** The state of a day in words: how many are open, or how far it has come. */
export function useStateOf(): (day: ReconciledDay) => string {
  const t = useText()
  return ({ state, step, differences }) => {
    if (state === 'different') return t('recon_open', { count: differences.open.count })
    return state === 'pending' ? t(`recon_step_${step}`) : t(`recon_state_${state}`)
  }
}

export function DayTag({ day }: { day: ReconciledDay }) {
  const stateOf = useStateOf()
  return <Tag color={COLORS[day.state]}>{stateOf(day)}</Tag>
}

/** Codes that end a day, and what to do, in the language of the page; of others the till's own words. */
const ENDS = ['BILL_REFUSED', 'BILL_NOT_ALLOWED', 'BILL_NOT_READY', 'BILL_DAMAGED', 'BILL_UNREACHABLE'] as const

/** Why there is no bill yet, or at all. */
export function useProblemOf(): (day: ReconciledDay) => string | undefined {
  const t = useText()
  return ({ problem }) => {
    const end = ENDS.find((code) => code === problem?.code)
    return end ? t(`recon_${end}`) : problem?.message
  }
}
