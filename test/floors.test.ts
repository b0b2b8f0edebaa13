import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** The lint rule that keeps the floors, tried on small files in a copy of the house's outline. */
const root = fileURLToPath(new URL('..', import.meta.url))
let house: string

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'wxtill-floors-'))
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function lint(room: string, imported: string): string {
  const folder = join(house, 'packages', room, 'src')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'probe.ts'), `import { x } from '${imported}'\nexport const y = x\n`)
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), 'packages'], {
      cwd: house,
      encoding: 'utf8',
    })
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  } finally {
    rmSync(join(house, 'packages'), { recursive: true })
  }
}

it.each([
  ['protocol', '@wxtill/catalogue'],
  ['catalogue', '@wxtill/sdk'],
  ['sdk', '@wxtill/sandbox'],
  ['sdk', '../../till/src/till.ts'],
  ['miniprogram', '@wxtill/till'],
  ['client', '@wxtill/till'],
  ['client', '../../till/src/till.ts'],
  ['sandbox', '@wxtill/sdk'],
  ['sandbox', '../../sdk/src/index.ts'],
  ['till', '@wxtill/sandbox'],
  ['web', '@wxtill/till'],
])('%s may not import %s', (room, imported) => {
  expect(lint(room, imported)).toContain('no-restricted-imports')
})

it.each([
  ['sdk', '@wxtill/protocol'],
  ['sandbox', '@wxtill/catalogue'],
  ['till', '@wxtill/sdk'],
  ['cli', '@wxtill/sandbox'],
])('%s may import %s', (room, imported) => {
  expect(lint(room, imported)).not.toContain('no-restricted-imports')
})
