/**
 * Writes the sdk's types from the catalogue. Running it twice changes nothing; `--check` writes nothing and fails when a file is stale.
 */
// First: the catalogue finds its product files by the index.
import './index-routes.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue, type Endpoint } from '../src/index.ts'
import { encryptedFieldsFile } from './encrypted-fields-file.ts'
import { eventsFile, questionsFile } from './events-file.ts'
import { namedProductFiles } from './named-products.ts'
import { productFile, routesFile, typesFile } from './product-file.ts'
import { v2Files } from './v2-typescript.ts'

const target = new URL('../../sdk/src/generated/', import.meta.url)

function files(): Map<string, string> {
  const products = byProduct(catalogue.endpoints)
  const written = new Map<string, string>()
  for (const [product, endpoints] of products) written.set(`${product}.gen.ts`, productFile(endpoints))
  written.set('routes.gen.ts', routesFile(products))
  written.set('types.gen.ts', typesFile(products.keys()))
  written.set('encrypted-fields.gen.ts', encryptedFieldsFile(catalogue.endpoints))
  written.set('events.gen.ts', eventsFile([...catalogue.events.values()], catalogue.eventAliases))
  written.set('questions.gen.ts', questionsFile([...catalogue.events.values()]))
  for (const [name, text] of namedProductFiles()) written.set(name, text)
  for (const [name, text] of v2Files(catalogue.v2.endpoints, [...catalogue.v2.notifications.values()]))
    written.set(name, text)
  return written
}

function byProduct(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const products = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints)
    products.set(endpoint.product, [...(products.get(endpoint.product) ?? []), endpoint])
  return products
}

function generatedFiles(): string[] {
  return readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gen.ts'))
    .map((name) => name.replaceAll('\\', '/'))
}

function stale(written: ReadonlyMap<string, string>): string[] {
  const present = new Set(generatedFiles())
  const changed = [...written].filter(
    ([name, text]) => !present.has(name) || readFileSync(new URL(name, target), 'utf8') !== text,
  )
  return [...changed.map(([name]) => name), ...[...present].filter((name) => !written.has(name))]
}

mkdirSync(new URL('v2/', target), { recursive: true })
const written = files()
const outdated = stale(written)
if (process.argv.includes('--check')) {
  if (outdated.length > 0) {
    console.error(`Stale: ${outdated.join(', ')} in ${fileURLToPath(target)}. Run \`npm run generate\` and commit.`)
    process.exit(1)
  }
} else {
  for (const name of outdated) {
    const text = written.get(name)
    if (text === undefined) rmSync(new URL(name, target))
    else {
      mkdirSync(new URL('.', new URL(name, target)), { recursive: true })
      writeFileSync(new URL(name, target), text)
    }
  }
}
console.log(`${written.size} files, ${outdated.length} ${process.argv.includes('--check') ? 'stale' : 'written'}`)
