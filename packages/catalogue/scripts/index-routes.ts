import { readFileSync, writeFileSync } from 'node:fs'
import { loadProduct, productNames } from '../src/load.ts'

/** Writes routes.json: which endpoints stand in which product's file. `--check` only tells whether it is up to date. */
const target = new URL('../routes.json', import.meta.url)

const index = Object.fromEntries(
  productNames('v3').map((product) => [product, loadProduct(product).map(({ method, path }) => `${method} ${path}`)]),
)
const text = `${JSON.stringify(index, null, 1)}\n`
const stale = readIndex() !== text
if (process.argv.includes('--check')) {
  if (stale) {
    console.error('Stale: packages/catalogue/routes.json. Run `npm run generate` and commit.')
    process.exit(1)
  }
} else if (stale) writeFileSync(target, text)

function readIndex(): string {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return ''
  }
}
