import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A fenced block of a Markdown page. */
export interface Block {
  /** Path of the page from the root of the repository. */
  readonly page: string
  /** Line of the first line of code, from 1. */
  readonly line: number
  /** What stands behind the fence: `ts`, `ts no-check: …`, `sh`. */
  readonly info: string
  readonly code: string
}

/** The Markdown files of a folder, without those that are generated. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(folder, entry.name))
    .toSorted()
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```(\w.*)\n([\s\S]*?)^```$/gm)].map(({ 1: info, 2: code, index }) => {
    return { page, line: text.slice(0, index).split('\n').length + 1, info: info!.trim(), code: code! }
  })
}

/** Files of the examples stand inside the repository, so that its packages are found as an application's would be. */
const folder = join(root, 'docs/.examples')

/**
 * Compiles every block as a module of its own, beside the named declarations of `docs/check/`; one line an error, with its page and
 * line.
 */
export function compile(blocks: readonly Block[], declarations: readonly string[]): string[] {
  rmSync(folder, { recursive: true, force: true })
  for (const block of blocks) writeModule(block)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configOf(declarations)))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout, error } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  if (error) throw error
  const errors = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
  return errors.map(atPage)
}

const configOf = (declarations: readonly string[]): object => ({
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    composite: false,
    declaration: false,
    noEmit: true,
    // The frameworks that use decorators.
    experimentalDecorators: true,
    emitDecoratorMetadata: false,
    erasableSyntaxOnly: false,
  },
  include: ['**/*.ts', ...declarations.map((name) => `../check/${name}.d.ts`)],
})

/** The code keeps the line it has on its page. */
function writeModule({ page, line, code }: Block): void {
  const file = join(folder, `${page}.${line}.ts`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${'\n'.repeat(line - 1)}${code}\nexport {}\n`)
}

function atPage(error: string): string {
  return error.replace(/^.*?\.examples\/(.*?\.md)\.\d+\.ts\((\d+),(\d+)\): /, '$1:$2:$3 ')
}
