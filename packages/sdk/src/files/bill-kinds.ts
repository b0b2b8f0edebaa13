import { BillRows } from './bill-rows.ts'
import type { FundFlowBill } from './fund-flow-bill.ts'
import type { NamedBill } from './named-bill.ts'
import type { BillSource } from './read-rows.ts'
import type { BillOptions, TradeBill } from './trade-bill.ts'

// The readers are loaded when a first bill is read: most processes never read one, and should not start slower for it.

export function tradeBill(source: BillSource, options: BillOptions): TradeBill {
  return new BillRows(async function* () {
    const { readTradeRows } = await import('./trade-bill.ts')
    return yield* readTradeRows(source, options)
  })
}

export function fundFlowBill(parts: () => Promise<readonly BillSource[]>, options: BillOptions): FundFlowBill {
  return new BillRows(async function* () {
    const { readFundFlowRows } = await import('./fund-flow-bill.ts')
    return yield* readFundFlowRows(parts, options)
  })
}

export function namedBill(source: BillSource): NamedBill {
  return new BillRows(async function* () {
    const { readNamedRows } = await import('./named-bill.ts')
    return yield* readNamedRows(source)
  })
}
