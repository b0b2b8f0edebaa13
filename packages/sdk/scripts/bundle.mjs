// Makes what is published out of what was compiled: every entry of `exports` as one module, shared code in chunks beside them, and
// their declarations. `@wxtill/protocol` goes in; Node's own modules and what package.json declares stay out.
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { copyDeclarations } from './declarations.mjs'

const folder = fileURLToPath(new URL('../', import.meta.url))
const dist = join(folder, 'dist')
/** Where `tsc -b` leaves the declarations. */
const compiled = join(dist, '.tsc')

const {
  exports,
  dependencies = {},
  peerDependencies = {},
} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const entries = Object.values(exports).filter((entry) => typeof entry === 'object')

for (const name of readdirSync(dist)) {
  if (name !== '.tsc') rmSync(join(dist, name), { recursive: true })
}
await bundle(await modulesOf('./web'))
copyDeclarations(
  entries.map(({ types }) => join(folder, types)),
  { compiled, dist, inlined: { '@wxtill/protocol': join(folder, '../protocol') } },
)

function options() {
  return {
    cwd: folder,
    platform: 'node',
    external: [/^node:/, ...Object.keys({ ...dependencies, ...peerDependencies })],
    resolve: { conditionNames: ['@wxtill/source', 'node', 'import'] },
    transform: { target: 'node20.19' },
  }
}

/** What an entry consists of. */
async function modulesOf(name) {
  const build = await rolldown({ ...options(), input: join(folder, exports[name]['@wxtill/source']) })
  const { output } = await build.generate()
  await build.close()
  return new Set(output.flatMap(({ moduleIds = [] }) => moduleIds))
}

/** @param pure modules that need no Node; kept in one chunk, so that the main entry loads few files and `/web` nothing of Node's. */
async function bundle(pure) {
  const build = await rolldown({
    ...options(),
    // `./dist/v2/index.js` is the output of the entry `v2/index`.
    input: Object.fromEntries(entries.map((entry) => [outputName(entry), join(folder, entry['@wxtill/source'])])),
  })
  await build.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: [{ name: 'pure', test: (id) => pure.has(id) }] },
    comments: false,
    // Names and lines stay: a stack trace is read by people, and these bytes travel once.
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: false,
      codegen: { removeWhitespace: false, asciiOnly: true },
    },
  })
  await build.close()
}

function outputName({ default: output }) {
  const name = /^\.\/dist\/(.+)\.js$/.exec(output)?.[1]
  if (!name) throw new Error(`Every "default" in "exports" must be a ./dist/….js, not ${output}.`)
  return name
}
