import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerReport } from '@wxtill/till'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { linesOf } from './ledger.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'wxtill-ledger-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

describe('wxtill ledger', () => {
  async function ledger(...argv: string[]) {
    const out: string[] = []
    const err: string[] = []
    const code = await main(['ledger', ...argv, '--data', data], {
      print: (line) => out.push(line),
      warn: (line) => err.push(line),
      env: {},
      signal: new AbortController().signal,
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }

  it('check leaves with 0 where nothing disagrees', { timeout: 60_000 }, async () => {
    expect(await ledger('check')).toMatchObject({ code: 0, out: 'The ledger is balanced.' })
    const { code, out } = await ledger('check', '--json')
    expect([code, JSON.parse(out)]).toEqual([0, { balanced: true, merchants: [], findings: [] }])
  })

  it('says what it cannot do', async () => {
    expect(await ledger('mend')).toMatchObject({ code: 2, err: expect.stringContaining('It can check') })
  })

  it('says in sentences what disagrees', () => {
    const finding = { mchid: '1900000109', kind: 'paid', source: 'pay_1', posted: 1, expected: 3 } as const
    const report: LedgerReport = {
      balanced: false,
      merchants: [{ mchid: '1900000109', sales: 1, paid: 3, refunds: 0, refunded: 0, sum: 2 }],
      findings: (['unbalanced', 'missing', 'unfounded', 'different'] as const).map((what) => ({ ...finding, what })),
    }
    expect([...linesOf(report)]).toEqual([
      '✗ 1900000109 debits and credits: differ by 2 fen',
      '✗ 1900000109 sales: 1 fen; paid payments: 3 fen',
      '✓ 1900000109 refunds: 0 fen; succeeded refunds: 0 fen',
      '✗ 1900000109 paid: the entries of pay_1 sum to 1 fen, or lack their posting',
      '✗ 1900000109 paid: pay_1 is not posted; it moved 3 fen',
      '✗ 1900000109 paid: pay_1 is posted with 1 fen, and nothing here moved them',
      '✗ 1900000109 paid: pay_1 is posted with 1 fen; it moved 3 fen',
      'The ledger is wrong: nothing may be booked by it until it is known why.',
    ])
  })
})
