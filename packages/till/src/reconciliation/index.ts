export { compareDay, type ToCompare } from './compare.ts'
export { loadFlowBill, loadTradeBill, type LoadedBill, type LoadInto } from './load.ts'
