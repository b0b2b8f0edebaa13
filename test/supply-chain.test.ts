import { execFileSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(root + path, 'utf8')
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(root + file))

interface LockedPackage {
  resolved?: string
  hasInstallScript?: boolean
  dev?: boolean
}

const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages,
)

it('every dependency has an exact version', () => {
  for (const file of files.filter((name) => /(^|\/)package\.json$/.test(name))) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file)) as Record<string, object>
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect([file, name, version]).toEqual([
        file,
        name,
        expect.stringMatching(/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/),
      ])
  }
})

it('nothing runs at installation, and nothing that ships would want to', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true')
  expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([name]) => name)).toEqual([])
})

it('the lock file names no registry', () => {
  expect(locked.filter(([, { resolved }]) => resolved?.includes('://')).map(([name]) => name)).toEqual([])
})

/** Keys that protect nothing: the published examples, and what the sandbox' merchants are made with. */
const TEST_ONLY = ['packages/protocol/vectors.json', 'packages/sandbox/src/keys/test-only-keys.ts']

it('no file of the repository holds a private key, but those named test-only', () => {
  const keys = files
    .filter((file) => !TEST_ONLY.includes(file))
    .filter((file) => [...read(file).matchAll(PEM)].some(([pem]) => isKey(pem.replaceAll('\\n', '\n'))))
  expect(keys).toEqual([])
  // The look finds one where there is one.
  expect(TEST_ONLY.some((file) => [...read(file).matchAll(PEM)].length > 0)).toBe(true)
})

const PEM = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\s\S]{20,8000}?-----END (?:[A-Z]+ )?PRIVATE KEY-----/g

function isKey(pem: string): boolean {
  try {
    createPrivateKey(pem)
    return true
  } catch {
    return false
  }
}
