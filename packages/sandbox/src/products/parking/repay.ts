import { plateKey } from '../../store/state.ts'
import { orderOf, payBack } from './charges.ts'
import { debtsOf, refused, tellInside } from './plates.ts'
import type { Platform } from '../../platform.ts'
import type { Payer } from '../../store/records.ts'
import type { PlateName } from '../../store/parking-records.ts'

/** What this payer owes for the plate, in fen. */
export function owedFor(platform: Platform, payer_id: string, name: PlateName): number {
  return debtsOf(platform, payer_id, name).reduce((sum, charge) => sum + orderOf(platform.state, charge).total, 0)
}

/** @throws Refusal when nothing is owed, or the wallet does not reach; nothing has changed then. */
export function repay(platform: Platform, payer: Payer, name: PlateName): void {
  const { state } = platform
  const plate = state.plates.get(plateKey(name))
  const byHand = plate?.payer_id === payer.id && plate.overdue ? plate : undefined
  const debts = debtsOf(platform, payer.id, name)
  if (!byHand && debts.length === 0)
    throw refused('NOTHING_OWED', '没有待还款的停车费', 'Nothing is owed for this plate.')
  if (payer.balance < owedFor(platform, payer.id, name))
    throw refused('NOT_ENOUGH', '零钱余额不足', 'The balance does not reach.')
  for (const charge of debts) payBack(platform, charge)
  if (byHand) {
    const { overdue: _repaid, ...rest } = byHand
    state.plates.put(plateKey(rest), rest)
  }
  tellInside(platform, name)
}
