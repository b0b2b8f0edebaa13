import type { BillRow } from '@wxtill/protocol'
import type { BillPortions, BillRows } from './bill-rows.ts'
import { readRows, type BillReading, type BillSource } from './read-rows.ts'

/**
 * Any file laid out like a bill, row by row with the cells as written, by column name: for the kinds whose columns are not
 * documented (profit sharing, special accounts, …). What its summary means is not known, so it is not checked.
 */
export type NamedBill = BillRows<BillRow, BillRow>

export function readNamedRows(source: BillSource): BillPortions<BillRow, BillRow> {
  return readRows(source, () => READING)
}

const READING: BillReading<BillRow, BillRow> = { row: (line) => line.toRow(), summary: (line) => line.toRow() }
