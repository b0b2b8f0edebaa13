import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const protocol = new URL('../../../protocol/', import.meta.url)
const { exports } = JSON.parse(readFileSync(new URL('package.json', protocol), 'utf8')) as {
  exports: Record<string, { '@wxtill/source': string }>
}

/** Every file that an entry reaches, types included, and every name that leads out of the repository. */
function graphOf(entry: URL): { files: Map<string, string>; outside: Set<string> } {
  const files = new Map<string, string>()
  const outside = new Set<string>()
  const visit = (file: URL): void => {
    if (files.has(file.href)) return
    const source = readFileSync(file, 'utf8')
    files.set(file.href, source)
    for (const [, name] of source.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      if (name!.startsWith('.')) visit(new URL(name!, file))
      else if (name!.startsWith('@wxtill/protocol')) {
        const at = exports[name!.replace('@wxtill/protocol', '.')]!['@wxtill/source']
        visit(new URL(at, protocol))
      } else outside.add(name!)
    }
  }
  visit(entry)
  return { files, outside }
}

describe.each(['./index.ts', '../adapters/next.ts', '../adapters/hono.ts'])('the entry %s', (entry) => {
  const { files, outside } = graphOf(new URL(entry, import.meta.url))

  it('imports nothing from Node, nor from any package', () => {
    expect(files.size).toBeGreaterThan(10)
    expect([...outside]).toEqual([])
  })

  it('uses no global that only Node has', () => {
    for (const [file, source] of files) {
      const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(code.match(/\b(?:Buffer|process|setImmediate|__dirname)\b/g), file).toBeNull()
    }
  })
})

it('finds what Node has where it is', () => {
  const { outside } = graphOf(new URL('../index.ts', import.meta.url))
  expect([...outside]).toEqual(expect.arrayContaining(['node:crypto', 'node:https']))
})
