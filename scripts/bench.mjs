// `npm run bench`: figures beside the peers, as ratios, in one run.
import { build, install, requireNode, runTool } from './prepare.mjs'

requireNode()
install()
build()
runTool('tsx/dist/cli.mjs', ['bench/main.ts', ...process.argv.slice(2)])
