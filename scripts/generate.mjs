// What is made from facts that stand elsewhere: the sdk's types from the catalogue, the client's from the till's API. Arguments
// (`--check`) go to both.
import { run, root } from './prepare.mjs'
import { join } from 'node:path'

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
for (const script of ['packages/catalogue/scripts/generate.ts', 'packages/client/scripts/generate.ts'])
  run(process.execPath, [tsx, '--conditions=@wxtill/source', script, ...process.argv.slice(2)])
