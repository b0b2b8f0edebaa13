import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@wxtill/catalogue'
import { describe, expect, it } from 'vitest'
import { GUIDES } from '../docs/.vitepress/guides.ts'
import { PRODUCT_GROUPS } from '../docs/scripts/product-groups.ts'
import { blocksOf, compile, pagesIn, type Block } from './doc-examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const WRITTEN = ['docs/guide', 'docs/guide/clients', 'docs/migrate']
const FOLDERS = ['docs', 'docs/zh', ...WRITTEN, ...WRITTEN.map((folder) => folder.replace('docs', 'docs/zh'))]
const guides = FOLDERS.flatMap(pagesIn).flatMap(blocksOf)
const readmes = pagesIn('packages/sdk').flatMap(blocksOf)
/** What every page may take for granted. */
const DECLARATIONS = ['prelude']

const isUnchecked = ({ info }: Block): boolean => /\bno-check\b/.test(info)
const isChecked = (block: Block): boolean => /^ts\b/.test(block.info) && !isUnchecked(block)

describe('the TypeScript of the documentation', () => {
  it('compiles, every block of every guide', { timeout: 120_000 }, () => {
    const checked = guides.filter(isChecked)
    expect(checked.length).toBeGreaterThan(100)
    expect(compile(checked, DECLARATIONS)).toEqual([])
  })

  it('compiles in the README of the sdk too', { timeout: 120_000 }, () => {
    expect(compile(readmes.filter(isChecked), [...DECLARATIONS, 'readme'])).toEqual([])
  })

  it('would be found wrong, with its page and line', { timeout: 120_000 }, () => {
    const code = 'await wxpay.native.prepay({})\n'
    const errors = compile([{ page: 'docs/guide/x.md', line: 7, info: 'ts', code }], DECLARATIONS)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^docs\/guide\/x\.md:7:\d+ error TS\d+: /)
  })

  it('says why where a block is not compiled, and that is rare', () => {
    const unchecked = [...guides, ...readmes].filter(isUnchecked)
    for (const { page, line, info } of unchecked) expect(info, `${page}:${line}`).toMatch(/no-check: \S.{10,}/)
    expect(unchecked.length).toBeLessThanOrEqual(4)
  })
})

describe('the two languages', () => {
  const english = WRITTEN.flatMap(pagesIn)

  it.each(english)('%s has a Chinese page with the same code', (page) => {
    const chinese = page.replace(/^docs/, 'docs/zh')
    const code = (path: string): string[] => blocksOf(path).map(({ info, code }) => `${info}\n${code}`)
    expect(code(chinese)).toEqual(code(page))
  })
})

describe('the pictures of the guides', () => {
  const shown = (folder: string): string[] =>
    pagesIn(folder).flatMap((page) =>
      [...readFileSync(root + page, 'utf8').matchAll(/\.\/pictures\/([\w-]+\.png)/g)].map(([, name]) => name!),
    )

  it.each(['docs/guide', 'docs/zh/guide'])('are those that %s shows, small enough to load', (folder) => {
    const pictures = readdirSync(`${root}${folder}/pictures`)
    expect(pictures.toSorted()).toEqual(shown(folder).toSorted())
    for (const name of pictures) expect(statSync(`${root}${folder}/pictures/${name}`).size, name).toBeLessThan(150_000)
  })

  it('stand in the same order in both languages', () => {
    expect(shown('docs/zh/guide')).toEqual(shown('docs/guide'))
  })
})

describe('the navigation', () => {
  it('leads to every guide and nowhere else', () => {
    const named = GUIDES.flatMap(({ pages }) => pages.map(({ path }) => `docs${path}.md`))
    // The design gives this one its place.
    expect(named.toSorted()).toEqual(['docs/go-live-checklist.md', ...WRITTEN.flatMap(pagesIn)].toSorted())
    for (const page of named) expect(existsSync(root + page.replace(/^docs/, 'docs/zh')), page).toBe(true)
  })

  it('has every product of the catalogue once', () => {
    const grouped = PRODUCT_GROUPS.flatMap(({ products }) => Object.keys(products))
    expect(grouped.toSorted()).toEqual([...new Set(catalogue.endpoints.map(({ product }) => product))].toSorted())
  })

  it('loads nothing from elsewhere', () => {
    for (const file of ['config.ts', 'locales.ts', 'theme/index.ts', 'theme/style.css'])
      expect(readFileSync(`${root}docs/.vitepress/${file}`, 'utf8')).not.toMatch(/https?:\/\/|@import/)
  })
})
