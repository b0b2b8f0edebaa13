import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Exports = Record<string, { '@wxtill/source': string }>

const sdk = new URL('../', import.meta.url)
const protocol = new URL('../../protocol/', import.meta.url)
const exportsOf = (home: URL): Exports =>
  (JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { exports: Exports }).exports
const [sdkExports, protocolExports] = [exportsOf(sdk), exportsOf(protocol)]

/** Every file that an entry reaches, types included, and every name that leads out of the repository. */
function graphOf(entry: string): { files: Map<string, string>; outside: Set<string> } {
  const files = new Map<string, string>()
  const outside = new Set<string>()
  const visit = (file: URL): void => {
    if (files.has(file.href)) return
    const source = readFileSync(file, 'utf8')
    files.set(file.href, source)
    for (const [, name] of source.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      if (name!.startsWith('.')) visit(new URL(name!, file))
      else if (name!.startsWith('@wxtill/protocol'))
        visit(new URL(protocolExports[name!.replace('@wxtill/protocol', '.')]!['@wxtill/source'], protocol))
      else outside.add(name!)
    }
  }
  visit(new URL(sdkExports[entry]!['@wxtill/source'], sdk))
  return { files, outside }
}

describe.each(['./web', './hono', './next'])('the entry %s', (entry) => {
  const { files, outside } = graphOf(entry)

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

it.each(['./express', './fastify', './koa', './nest'])('the entry %s does not import its framework', (entry) => {
  expect([...graphOf(entry).outside]).toEqual(['node:http'])
})

it('the main entry is found to use what Node has', () => {
  expect([...graphOf('.').outside]).toEqual(expect.arrayContaining(['node:crypto', 'node:https']))
})

it('every framework has an entry, called by the same name', async () => {
  const entries = await Promise.all([
    import('@wxtill/sdk/express'),
    import('@wxtill/sdk/fastify'),
    import('@wxtill/sdk/hono'),
    import('@wxtill/sdk/koa'),
    import('@wxtill/sdk/nest'),
    import('@wxtill/sdk/next'),
  ])
  for (const entry of entries) expect(Object.keys(entry)).toEqual(['onNotification'])
})
