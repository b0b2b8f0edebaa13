import { describe, expect, it } from 'vitest'
import { bodyText, Journal } from './journal.ts'

const entry = {
  at: 0,
  ms: 1,
  direction: 'in',
  method: 'GET',
  path: '/',
  status: 200,
  verdict: 'accepted',
  request: { headers: {}, body: '' },
  response: { headers: {}, body: '' },
} as const

describe('the journal', () => {
  it('keeps the last entries and goes on counting', () => {
    const journal = new Journal(10)
    for (let i = 0; i < 1000; i++) journal.record(entry)
    expect(journal.list({ limit: 1000 }).map(({ seq }) => seq)).toEqual([
      991, 992, 993, 994, 995, 996, 997, 998, 999, 1000,
    ])
    expect(journal.list({ after: 995, limit: 2 }).map(({ seq }) => seq)).toEqual([996, 997])
  })

  it('shows the last entries unless asked from where', () => {
    const journal = new Journal(10)
    for (let i = 0; i < 5; i++) journal.record(entry)
    expect(journal.list({ limit: 2 }).map(({ seq }) => seq)).toEqual([4, 5])
    expect(journal.list({ after: 0, limit: 2 }).map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('cuts long bodies and does not keep files', () => {
    expect(bodyText(Buffer.alloc(70_000, 'x'), {})).toMatch(/^x{65536}… \(70000 bytes\)$/)
    expect(bodyText(Buffer.alloc(7), { 'Content-Type': 'application/x-gzip' })).toBe('(7 bytes)')
  })
})
