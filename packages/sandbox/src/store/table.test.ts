import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Table } from './table.ts'

interface Row {
  colour?: string
  n: number
}

const change = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  row: fc.option(fc.record({ colour: fc.constantFrom('red', 'blue', 'green'), n: fc.nat(9) }, { requiredKeys: ['n'] })),
})

describe('a table', () => {
  it('answers look-ups as if it had searched, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const table = new Table<Row>('rows', () => {})
        const byColour = table.index(({ colour }) => colour)
        for (const { key, row } of changes) {
          if (row) table.put(key, row)
          else table.delete(key)
          for (const colour of ['red', 'blue', 'green']) {
            const searched = [...table.values()].filter((other) => other.colour === colour)
            expect(new Set(byColour(colour))).toEqual(new Set(searched))
          }
        }
      }),
    )
  })

  it('tells every change with a way to take it back', () => {
    const undo: (() => void)[] = []
    const told: unknown[] = []
    const table = new Table<Row>('rows', (change, before) => {
      told.push(change)
      undo.push(() => table.apply(change[1], before))
    })
    table.put('a', { n: 1 })
    table.put('a', { n: 2 })
    table.delete('a')
    table.delete('a')
    expect(told).toEqual([
      ['rows', 'a', { n: 1 }],
      ['rows', 'a', { n: 2 }],
      ['rows', 'a', null],
    ])
    undo.reverse().forEach((back, index) => {
      back()
      expect(table.get('a')).toEqual([{ n: 2 }, { n: 1 }, undefined][index])
    })
  })
})
