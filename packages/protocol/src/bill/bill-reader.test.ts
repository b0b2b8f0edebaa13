import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { vectors } from '../vectors.ts'
import { BillFormatError } from './bill-format-error.ts'
import { BillReader } from './bill-reader.ts'
import type { BillRow } from './bill-line.ts'
import { FUND_FLOW_COLUMNS, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from './columns.ts'
import { formatBill } from './format-bill.ts'

interface Read {
  readonly rows: BillRow[]
  readonly doubtful: (readonly string[])[]
  readonly summary: BillRow
}

function read(file: Uint8Array, sizes: readonly number[] = [file.length]): Read {
  const reader = new BillReader()
  const lines = []
  let at = 0
  for (let step = 0; at < file.length; step++) {
    const size = Math.max(1, sizes[step % sizes.length] ?? 1)
    // A copy that is wiped: the reader must not keep what it was given.
    const piece = new Uint8Array(file.subarray(at, at + size))
    lines.push(...reader.push(piece))
    piece.fill(0)
    at += size
  }
  const end = reader.end()
  const all = [...lines, ...end.lines]
  return {
    rows: all.map((line) => line.toRow()),
    doubtful: all.map((line) => line.doubtful),
    summary: end.summary.toRow(),
  }
}

/** A whole bill with these data lines under an ALL header. */
function billOf(rows: readonly (readonly string[])[], columns: readonly string[] = TRADE_BILL_COLUMNS.ALL): Buffer {
  const summary = TRADE_SUMMARY_COLUMNS.map(() => '0')
  return Buffer.from(formatBill({ columns, rows, summaryColumns: TRADE_SUMMARY_COLUMNS, summary }))
}

describe('the columns of a trade bill', () => {
  it.each([
    ['ALL', 27],
    ['SUCCESS', 20],
    ['REFUND', 29],
  ] as const)('of type %s are %i', (type, count) => {
    expect(TRADE_BILL_COLUMNS[type]).toHaveLength(count)
    expect(new Set(TRADE_BILL_COLUMNS[type]).size).toBe(count)
  })
})

describe('a bill file', () => {
  const csv = Buffer.from(vectors.bill.csv_base64, 'base64')

  it('of the vectors is read: rows, columns, summary, and the hash over the uncompressed bytes', () => {
    const { rows, summary } = read(csv)
    expect(rows).toHaveLength(vectors.bill.expected.rows)
    expect(Object.keys(rows[0]!)).toEqual(TRADE_BILL_COLUMNS.ALL)
    expect(Object.keys(rows[0]!)).toHaveLength(vectors.bill.expected.columns)
    expect(rows[0]).toMatchObject({ 商品名称: '深圳腾大-QQ公仔', 手续费: '0.01000', 费率备注: '' })
    expect(Object.keys(summary)).toEqual(TRADE_SUMMARY_COLUMNS)
    expect(gunzipSync(Buffer.from(vectors.bill.gzip_base64, 'base64'))).toEqual(csv)
    expect(createHash('sha1').update(csv).digest('hex')).toBe(vectors.bill.hash_value)
  })

  it('reads the same however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 9 }), (sizes) => {
        expect(read(csv, sizes)).toEqual(read(csv))
      }),
    )
  })

  it('reads back as it was written, every cell, whatever the texts hold', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => [...value].every((char) => char >= ' '))
    const cell = fc.oneof(
      text,
      fc.constantFrom('', '`', '"', '""', ',', ',,', '"a,b"', '`a', 'a`', '腾讯,公仔', '0.00'),
    )
    const safe = cell.filter((value) => !value.includes(',`') && !value.endsWith(','))
    const columns = TRADE_BILL_COLUMNS.ALL
    const rows = fc.array(fc.array(safe, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 200 }), (written, size) => {
        const found = read(billOf(written), [size]).rows
        expect(found.map((row) => columns.map((name) => row[name]))).toEqual(written)
      }),
    )
  })

  it('keeps every other column in its place, whatever a goods name holds', () => {
    const columns = TRADE_BILL_COLUMNS.ALL
    const goods = columns.indexOf('商品名称')
    const name = fc.string({ unit: 'grapheme' }).filter((text) => [...text].every((char) => char >= ' '))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constantFrom('a,`b', ',`', '`,`0.01', '0.01,`9999.00', ',')), {
          minLength: 1,
          maxLength: 8,
        }),
        (names) => {
          const rows = names.map((text) => columns.map((column, index) => (index === goods ? text : `${column}-1`)))
          const { rows: found, doubtful } = read(billOf(rows))
          expect(found.map((row) => row['商品名称'])).toEqual(names)
          expect(found.every((row) => row['订单金额'] === '订单金额-1')).toBe(true)
          expect(doubtful.map((list) => list.length > 0)).toEqual(names.map((text) => `${text},`.includes(',`')))
        },
      ),
    )
  })

  it('says which texts it could not tell apart', () => {
    const cells = TRADE_BILL_COLUMNS.ALL.map((name) => (name === '商户数据包' ? 'a,`b' : '0'))
    const { rows, doubtful } = read(billOf([cells]))
    expect(`${rows[0]!['商品名称']},\`${rows[0]!['商户数据包']}`).toBe('0,`a,`b')
    expect(doubtful).toEqual([['商品名称', '商户数据包']])
  })

  it('with one column of free text needs no guess', () => {
    const cells = FUND_FLOW_COLUMNS.map((name) => (name === '备注' ? 'a,`b,`c' : '0'))
    const { rows, doubtful } = read(billOf([cells], FUND_FLOW_COLUMNS))
    expect(rows[0]).toMatchObject({ 备注: 'a,`b,`c', 资金变更提交申请人: '0', 业务凭证号: '0' })
    expect(doubtful).toEqual([[]])
  })

  it.each([
    ['without free text', ['交易时间', '订单金额']],
    ['whose free texts stand apart', ['商品名称', '订单金额', '商户数据包']],
  ])('%s refuses a line with a cell too many', (_, columns) => {
    const cells = [...columns.map(() => '0.01'), '9999.00']
    expect(() => read(billOf([cells], columns))).toThrow(BillFormatError)
  })

  it('keeps columns it does not know', () => {
    const columns = [...TRADE_BILL_COLUMNS.SUCCESS, '新列']
    expect(read(billOf([columns.map((name) => `${name}值`)], columns)).rows[0]!['新列']).toBe('新列值')
  })

  it('may name a column like a member of every object', () => {
    expect(read(billOf([['1', '2']], ['__proto__', 'constructor'])).rows[0]!['constructor']).toBe('2')
  })

  it('is not kept when it has no line breaks', () => {
    const reader = new BillReader()
    const piece = Buffer.alloc(64 * 1024, '`')
    expect(() => {
      for (let i = 0; i < 5; i++) reader.push(piece)
    }).toThrow(BillFormatError)
  })

  it('may have plain line feeds, no byte-order mark and no last newline', () => {
    const plain = Buffer.from(csv.toString('utf8').replace('\uFEFF', '').replaceAll('\r\n', '\n').trimEnd())
    expect(read(plain)).toEqual(read(csv))
    expect(read(plain, [7])).toEqual(read(csv))
  })

  it.each([
    ['cut before the summary', '交易时间,商户号\r\n`1,`2\r\n'],
    ['of data only', '`1,`2\r\n'],
    ['with a cell too few', '交易时间,商户号\r\n`1\r\n总\r\n`1\r\n'],
    ['that goes on after its summary', '交易时间,商户号\r\n总\r\n`1\r\n`1,`2\r\n'],
    ['with three headers', '交易时间,商户号\r\n总\r\n又\r\n`1\r\n'],
    ['with a column twice', '交易时间,交易时间\r\n`1,`2\r\n总\r\n`1\r\n'],
    ['of nothing', ''],
    ['of a byte-order mark', '\uFEFF'],
    ['that is an error answer', '<xml><return_code><![CDATA[FAIL]]></return_code></xml>'],
  ])('%s is refused', (_, text) => {
    expect(() => read(Buffer.from(text))).toThrow(BillFormatError)
  })
})

describe('an amount of a line', () => {
  const line = new BillReader().push(Buffer.from('a,b,c\n`12.34,`-0.60000,`\n')).at(0)!

  it('is read in the unit asked for', () => {
    expect([line.amount(0, 2), line.amount(1, 5), line.amount(2, 2), line.amount(-1, 2)]).toEqual([1234, -60_000, 0, 0])
  })

  it('that is none is refused, with line and column named', () => {
    expect(() => line.amount(1, 0)).toThrow('Line 2: b is not an amount in yuan.')
  })
})
