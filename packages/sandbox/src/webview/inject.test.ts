import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HeadInjector, headPosition } from './inject.ts'

const inject = async (chunks: Buffer[]): Promise<string> =>
  (await buffer(Readable.from(chunks).pipe(new HeadInjector('<S>')))).toString()

const pages: [page: string, result: string][] = [
  ['<!doctype html><html><head><title>t</title>', '<!doctype html><html><head><S><title>t</title>'],
  [
    '<!DOCTYPE html>\n<HTML lang="zh">\n <HEAD data-a=">">x',
    '<!DOCTYPE html>\n<HTML lang="zh">\n <HEAD data-a=">"><S>x',
  ],
  ['<!-- <head> --><head>x', '<!-- <head> --><head><S>x'],
  ['<!doctype html><p>no head', '<!doctype html><S><p>no head'],
  ['<html><header>not a head</header>', '<html><S><header>not a head</header>'],
  ['\ufeff<html><body>mark', '\ufeff<html><S><body>mark'],
  ['plain words', '<S>plain words'],
  ['<!doctype html>', '<!doctype html><S>'],
  ['', ''],
]

describe('the injector', () => {
  it.each(pages)('puts the script first into the head of %j', async (page, result) => {
    expect(await inject([Buffer.from(page)])).toBe(result)
  })

  it('does the same however the page is cut into chunks', async () => {
    const cut = fc.tuple(fc.constantFrom(...pages), fc.array(fc.nat(60), { maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(cut, async ([[page, result], cuts]) => {
        const bytes = Buffer.from(page)
        const ends = [...cuts, bytes.length].map((at) => Math.min(at, bytes.length)).sort((a, b) => a - b)
        const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)).filter((chunk) => chunk.length > 0)
        expect(await inject(chunks)).toBe(result)
      }),
    )
  })

  it('keeps bytes that are no UTF-8, such as a GBK page', async () => {
    const gbk = Buffer.concat([Buffer.from('<html><head><title>'), Buffer.from([0xd6, 0xd0, 0xce, 0xc4])])
    const out = Readable.from([gbk]).pipe(new HeadInjector('<S>'))
    const bytes = Buffer.concat(await out.toArray())
    expect(bytes.subarray(-4)).toEqual(Buffer.from([0xd6, 0xd0, 0xce, 0xc4]))
  })

  it('does not hold back more than the beginning', () => {
    expect(headPosition('<!-- never closed '.repeat(10))).toBeUndefined()
    const injector = new HeadInjector('<S>')
    injector.write(Buffer.from(`<!-- ${'x'.repeat(70_000)}`))
    expect(injector.read()).not.toBeNull()
  })
})
