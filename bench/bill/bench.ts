import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child } from '../child.ts'
import { median, row, type Row } from '../row.ts'
import { writeBill } from './bill-file.ts'

const ROWS = 1_000_000
/** What reads a file whole is given a smaller one: of a million rows it would have no memory left. */
const FEWER_ROWS = 100_000
const ROUNDS = 3
const PEER = 'wechatpay-axios-plugin'
const MAX_PEAK_MB = 100

interface Figures {
  readonly rate: number
  readonly fen: number
  readonly peakMb: number
}

/** A trade bill of a million rows: the typed reader beside bare splitting and the best peer, and the memory it takes. */
export async function benchBill(): Promise<Row[]> {
  const figures = await measureAll()
  const rate = (name: string): number => median(figures.get(name)!.map((f) => f.rate))
  const typed = { what: 'bill rows, typed, summary checked', value: rate('typed'), unit: '/s' }
  const batches = { what: 'the same, taken in batches', value: rate('batches'), unit: '/s' }
  const bare = { against: 'bare splitting into lines and cells', other: rate('bare'), goal: '≥ 0.7' }
  return [
    row({ id: 'bill.parse', ...typed, ...bare }),
    row({ id: 'bill.batches', ...batches, ...bare }),
    row({
      id: 'bill.peer',
      ...typed,
      against: 'the best peer (100,000 rows, in memory)',
      other: rate(PEER),
      goal: '≥ 1',
    }),
    row({
      id: 'bill.memory',
      what: 'peak above start, 1,000,000 rows',
      value: Math.max(...figures.get('typed')!.map((f) => f.peakMb)),
      unit: 'MB',
      against: `${MAX_PEAK_MB} MB`,
      other: MAX_PEAK_MB,
      goal: '< 1',
    }),
  ]
}

/** Every reader in turn, several rounds, so that a slow moment of the machine hits all of them. */
async function measureAll(): Promise<Map<string, Figures[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'wxtill-bench-'))
  try {
    const files = { large: join(folder, 'large.csv'), small: join(folder, 'small.csv') }
    await writeBill(files.large, ROWS)
    await writeBill(files.small, FEWER_ROWS)
    const figures = new Map<string, Figures[]>(['typed', 'batches', 'bare', PEER].map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, list] of figures) list.push(await measure(name, files))
    }
    checkAgreement(figures)
    return figures
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measure(name: string, { large, small }: { large: string; small: string }): Promise<Figures> {
  const [file, rows] = name === PEER ? [small, FEWER_ROWS] : [large, ROWS]
  const child = new Child(new URL('measure-bill.ts', import.meta.url), [name, file, String(rows), small])
  return await child.next<Figures>()
}

/** A reader that adds up to something else has not read the same bill. */
function checkAgreement(figures: ReadonlyMap<string, readonly Figures[]>): void {
  const sums = [...figures].filter(([name]) => name !== PEER).flatMap(([, list]) => list.map(({ fen }) => fen))
  if (new Set(sums).size !== 1) throw new Error(`The readers do not agree: ${sums.join(', ')} fen.`)
}
