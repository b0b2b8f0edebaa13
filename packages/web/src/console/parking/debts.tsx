import { Empty } from 'antd'
import { useText } from '../texts.ts'
import { ChargeList } from './charge-list.tsx'

/** Fees that WeChat Pay took over and could not collect. */
export function Debts() {
  const t = useText()
  return <ChargeList filter={{ state: 'failed' }} empty={<Empty description={t('parking_no_debts')} />} />
}
