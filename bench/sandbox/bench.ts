import { Child } from '../child.ts'
import { row, type Row } from '../row.ts'
import { heldRows } from './held.ts'
import { orderRows } from './orders.ts'

const LONGEST_DAY_S = 5
const LONGEST_START_MS = 100

/** The sandbox under load: orders per second, a million of them held, a day that passes, and how fast it is there at all. */
export async function benchSandbox(): Promise<Row[]> {
  return [...(await orderRows()), ...(await heldRows()), await dayRow(), await startRow()]
}

async function dayRow(): Promise<Row> {
  const { ms } = await figures<{ ms: number }>('measure-day.ts')
  return row({
    id: 'sandbox.day',
    what: 'a day over 10,000 open orders, 1,000 notifications due',
    value: ms / 1000,
    unit: 's',
    against: `${LONGEST_DAY_S} s`,
    other: LONGEST_DAY_S,
    goal: '< 1',
  })
}

async function startRow(): Promise<Row> {
  const { first } = await figures<{ first: number }>('measure-start.ts')
  return row({
    id: 'sandbox.start',
    what: 'first start in a test, module loaded',
    value: first,
    unit: 'ms',
    against: `${LONGEST_START_MS} ms`,
    other: LONGEST_START_MS,
    goal: '< 1',
  })
}

function figures<T>(file: string): Promise<T> {
  return new Child(new URL(file, import.meta.url), []).next<T>()
}
