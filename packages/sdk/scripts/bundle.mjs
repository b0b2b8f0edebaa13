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
await bundle()
copyDeclarations(
  entries.map(({ types }) => join(folder, types)),
  { compiled, dist, inlined: { '@wxtill/protocol': join(folder, '../protocol') } },
)

async function bundle() {
  const build = await rolldown({
    cwd: folder,
    // `./dist/v2/index.js` is the output of the entry `v2/index`.
    input: Object.fromEntries(entries.map((entry) => [outputName(entry), join(folder, entry['@wxtill/source'])])),
    platform: 'node',
    external: [/^node:/, ...Object.keys({ ...dependencies, ...peerDependencies })],
    resolve: { conditionNames: ['@wxtill/source', 'node', 'import'] },
    transform: { target: 'node20.19' },
  })
  await build.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
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
