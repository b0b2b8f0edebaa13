import { describe, expect, it } from 'vitest'
import { Downloads } from './downloads.ts'

describe('downloads', () => {
  it('end with their time, or when a hundred newer ones have come', () => {
    const downloads = new Downloads()
    const file = (until: number): { mchid: string; bytes: Buffer; until: number } => ({
      mchid: '1900000001',
      bytes: Buffer.alloc(1),
      until,
    })
    downloads.put('early', file(10), 0)
    expect([downloads.get('early', 9), downloads.get('early', 10)]).toEqual([file(10), undefined])
    downloads.put('first', file(100), 20)
    for (let i = 0; i < 99; i++) downloads.put(`next${i}`, file(100), 20)
    expect(downloads.get('first', 20)).toEqual(file(100))
    downloads.put('last', file(100), 20)
    expect([downloads.get('first', 20), downloads.get('last', 20)]).toEqual([undefined, file(100)])
  })
})
