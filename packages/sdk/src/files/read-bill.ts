import { fundFlowBill, namedBill, tradeBill } from './bill-kinds.ts'
import type { FundFlowBill } from './fund-flow-bill.ts'
import { uncompressed } from './gunzip.ts'
import type { NamedBill } from './named-bill.ts'
import type { BillSource } from './read-rows.ts'
import type { BillOptions, TradeBill } from './trade-bill.ts'

/** The bytes of a bill, plain or gzip: a file's stream, the body of an answer, or all of it in memory. */
export type BillBytes = AsyncIterable<Uint8Array> | Uint8Array

/**
 * Reads a trade bill (交易账单) that is already here: `createReadStream(path)`, or the body of an APIv2 `downloadbill` (下载对账单).
 * No hash proves such a file; a cut or altered one shows in the summary, which must be what the rows add up to.
 */
export function readTradeBill(bytes: BillBytes, options: BillOptions = {}): TradeBill {
  return tradeBill(sourceOf(bytes), options)
}

/** The same for a fund-flow bill (资金账单): a file, or the body of an APIv2 `downloadfundflow`. */
export function readFundFlowBill(bytes: BillBytes, options: BillOptions = {}): FundFlowBill {
  return fundFlowBill(() => Promise.resolve([sourceOf(bytes)]), options)
}

/** The same for any file laid out like a bill, with rows by column name. */
export function readBill(bytes: BillBytes): NamedBill {
  return namedBill(sourceOf(bytes))
}

function sourceOf(bytes: BillBytes): BillSource {
  return { route: undefined, open: () => uncompressed(bytes instanceof Uint8Array ? single(bytes) : bytes) }
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
