// Makes dist/miniprogram, the folder WeChat's developer tools open: compiled pages, their templates, and our helpers as an npm package.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'dist/miniprogram')
const helpers = dirname(dirname(fileURLToPath(import.meta.resolve('@wxtill/miniprogram'))))
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

const compile = (...args) => {
  const { status } = spawnSync(process.execPath, [compiler, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(output, { recursive: true, force: true })
compile('-p', 'tsconfig.miniprogram.json')
const target = '--ignoreConfig --target ES2018 --module commonjs --moduleResolution bundler --allowJs --skipLibCheck'
compile(
  ...target.split(' '),
  '--types',
  '',
  '--outDir',
  join(output, 'miniprogram_npm/@wxtill/miniprogram'),
  ...readdirSync(join(helpers, 'dist'))
    .filter((name) => name.endsWith('.js') && !name.includes('.test.'))
    .map((name) => join(helpers, 'dist', name)),
)
cpSync(join(root, 'miniprogram'), output, {
  recursive: true,
  filter: (path) => extname(path) !== '.ts',
})
// The repository's package is "type": "module"; what lies here is CommonJS.
writeFileSync(join(root, 'dist/package.json'), '{ "type": "commonjs" }\n')
console.log(`Open ${root} in WeChat's developer tools (miniprogramRoot is dist/miniprogram).`)
