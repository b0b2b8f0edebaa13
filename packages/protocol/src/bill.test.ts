import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  BillFormatError,
  BillReader,
  formatBill,
  TRADE_BILL_COLUMNS,
  TRADE_SUMMARY_COLUMNS,
  type BillRow,
} from './bill.ts'
import { fenToYuan, yuanToFen } from './money.ts'
import { beijingDate, beijingDayStart, formatBeijing, formatRfc3339, parseRfc3339 } from './time.ts'
import { vectors } from './vectors.ts'

function read(file: Uint8Array, sizes: readonly number[] = [file.length]): { rows: BillRow[]; summary: BillRow } {
  const reader = new BillReader()
  const rows: BillRow[] = []
  let at = 0
  for (let step = 0; at < file.length; step++) {
    const size = Math.max(1, sizes[step % sizes.length] ?? 1)
    rows.push(...reader.push(file.subarray(at, at + size)))
    at += size
  }
  const { rows: last, summary } = reader.end()
  return { rows: [...rows, ...last], summary }
}

describe('bill files', () => {
  const csv = Buffer.from(vectors.bill.csv_base64, 'base64')

  it('reads the vector: rows, columns, summary, and the hash over the uncompressed bytes', () => {
    const { rows, summary } = read(csv)
    expect(rows).toHaveLength(vectors.bill.expected.rows)
    expect(Object.keys(rows[0]!)).toHaveLength(vectors.bill.expected.columns)
    expect(Object.keys(summary)).toEqual(TRADE_SUMMARY_COLUMNS)
    expect(gunzipSync(Buffer.from(vectors.bill.gzip_base64, 'base64'))).toEqual(csv)
    expect(createHash('sha1').update(csv).digest('hex')).toBe(vectors.bill.hash_value)
  })

  it('reads the same rows however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 9 }), (sizes) => {
        expect(read(csv, sizes)).toEqual(read(csv))
      }),
    )
  })

  it('reads back what it writes, whatever a goods name holds', () => {
    const columns = TRADE_BILL_COLUMNS.ALL
    const goods = columns.indexOf('商品名称')
    const name = fc.string({ unit: 'grapheme' }).filter((text) => [...text].every((char) => char >= ' '))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constantFrom('a,`b', ',`', '`,`0.01', '0.01,`9999.00')), {
          minLength: 1,
          maxLength: 8,
        }),
        (names) => {
          const rows = names.map((text) => columns.map((column, index) => (index === goods ? text : `${column}-1`)))
          const file = formatBill({
            columns,
            rows,
            summaryColumns: TRADE_SUMMARY_COLUMNS,
            summary: TRADE_SUMMARY_COLUMNS.map(() => '0'),
          })
          const result = read(Buffer.from(file))
          expect(result.rows.map((row) => row['商品名称'])).toEqual(names)
          expect(result.rows.every((row) => row['订单金额'] === '订单金额-1')).toBe(true)
        },
      ),
    )
  })

  it('does not keep a file without line breaks', () => {
    const reader = new BillReader()
    const piece = Buffer.alloc(64 * 1024, '`')
    expect(() => {
      for (let i = 0; i < 5; i++) reader.push(piece)
    }).toThrow(BillFormatError)
  })

  it('reads files with plain line feeds, without a byte-order mark and without a last newline', () => {
    const plain = Buffer.from(csv.toString('utf8').replace('\uFEFF', '').replaceAll('\r\n', '\n').trimEnd())
    expect(read(plain)).toEqual(read(csv))
  })

  it.each([
    ['cut before the summary', '交易时间,商户号\r\n`1,`2\r\n'],
    ['of data only', '`1,`2\r\n'],
    ['with a cell too few', '交易时间,商户号\r\n`1\r\n总\r\n`1\r\n'],
    ['that goes on after its summary', '交易时间,商户号\r\n总\r\n`1\r\n`1,`2\r\n'],
    ['of nothing', ''],
  ])('refuses a file %s', (_, text) => {
    expect(() => read(Buffer.from(text))).toThrow(BillFormatError)
  })
})

describe('money', () => {
  it.each([
    ['0.00', 0],
    ['-0.00', 0],
    ['0.01', 1],
    ['1', 100],
    ['1.1', 110],
    ['-12.34', -1234],
    ['1.10000', 110],
    ['90071992547.41', 9007199254741],
  ])('%s yuan are %d fen', (yuan, fen) => {
    expect(yuanToFen(yuan)).toBe(fen)
  })

  it.each(['', '.5', '1.005', '1e2', '1,000.00', ' 1', '0x10', 'NaN'])('%j is not an amount of whole fen', (text) => {
    expect(() => yuanToFen(text)).toThrow(RangeError)
  })

  it('converts there and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => {
        expect(yuanToFen(fenToYuan(fen))).toBe(fen)
      }),
    )
    expect(() => fenToYuan(1.5)).toThrow(RangeError)
  })
})

describe('time', () => {
  it('writes Beijing time in both forms', () => {
    const ms = 1_781_000_000_000
    expect(formatRfc3339(ms)).toBe('2026-06-09T18:13:20+08:00')
    expect(formatBeijing(ms)).toBe('2026-06-09 18:13:20')
    expect(beijingDate(Date.parse('2026-06-09T16:00:00Z'))).toBe('2026-06-10')
    expect(beijingDayStart('2026-06-10')).toBe(Date.parse('2026-06-09T16:00:00Z'))
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), (s) => {
        expect(parseRfc3339(formatRfc3339(s * 1000))).toBe(s * 1000)
      }),
    )
  })

  it.each(['2026-02-30T00:00:00+08:00', '2026-06-09 18:13:20', '2026-06-09T18:13:20', '20260609181320', ''])(
    'refuses %j',
    (text) => {
      expect(() => parseRfc3339(text)).toThrow(RangeError)
    },
  )
})
