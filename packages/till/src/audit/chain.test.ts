import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  ACTOR_KINDS,
  type AuditContent,
  canonical,
  CHAIN_START,
  chainHash,
  type ChainRow,
  followChain,
} from './chain.ts'

const content = fc.record({
  mchid: fc.constantFrom('', '1900000001'),
  at: fc.nat().map((ms) => ms * 1000),
  actor_kind: fc.constantFrom(...ACTOR_KINDS),
  actor_id: fc.string(),
  actor_name: fc.string(),
  act: fc.string(),
  subject: fc.string(),
  details: fc.json(),
  ip: fc.string(),
})

function chainOf(contents: readonly AuditContent[]): ChainRow[] {
  let { hash: prev_hash } = CHAIN_START
  return contents.map((each, index) => {
    const seq = index + 1
    const hash = chainHash(prev_hash, seq, canonical(each))
    const row = { ...each, seq, prev_hash, hash }
    prev_hash = hash
    return row
  })
}

const rows = fc.array(content, { minLength: 1, maxLength: 12 }).map(chainOf)

it('is followed to its end when nothing was changed, in one piece or in several', () => {
  fc.assert(
    fc.property(rows, fc.nat(12), (chain, cut) => {
      const { end } = followChain(CHAIN_START, chain.slice(0, cut))
      const { end: last, broken } = followChain(end, chain.slice(cut))
      expect(broken).toBeUndefined()
      expect(last).toEqual({ seq: chain.length, hash: chain.at(-1)?.hash })
    }),
  )
})

const COLUMNS = ['mchid', 'at', 'actor_kind', 'actor_id', 'actor_name', 'act', 'subject', 'details', 'ip'] as const

it('shows the row in which any one column was changed, and no row before it', () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.constantFrom(...COLUMNS), content, (chain, where, column, other) => {
      const index = where % chain.length
      const row = chain[index]!
      fc.pre(row[column] !== other[column])
      const forged = chain.with(index, { ...row, [column]: other[column] })
      expect(followChain(CHAIN_START, forged).broken?.seq).toBe(index + 1)
    }),
  )
})

it('shows a change whose hash was made anew at the row behind it', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (chain, where) => {
      fc.pre(chain.length > 1)
      const index = where % (chain.length - 1)
      const row = { ...chain[index]!, subject: 'somebody else' }
      fc.pre(row.subject !== chain[index]!.subject)
      const forged = chain.with(index, { ...row, hash: chainHash(row.prev_hash, row.seq, canonical(row)) })
      expect(followChain(CHAIN_START, forged).broken?.seq).toBe(index + 2)
    }),
  )
})

it('shows rows that were taken out or have changed places', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (chain, where) => {
      fc.pre(chain.length > 1)
      const index = where % (chain.length - 1)
      expect(followChain(CHAIN_START, chain.toSpliced(index, 1)).broken?.seq).toBe(index + 1)
      const [first, second] = [chain[index]!, chain[index + 1]!]
      const swapped = chain.with(index, second).with(index + 1, first)
      expect(followChain(CHAIN_START, swapped).broken?.seq).toBe(index + 1)
    }),
  )
})

it('has one text for one content: moving a letter to the next column is another text', () => {
  const base = { mchid: '', at: 0, actor_kind: 'house', actor_id: '', actor_name: '', ip: '', details: '{}' } as const
  expect(canonical({ ...base, act: 'ab', subject: 'c' })).not.toBe(canonical({ ...base, act: 'a', subject: 'bc' }))
})
