// `npm run pictures`: takes the pictures of the guides anew, from the real pages, in both languages.
import { build, install, requireNode, run } from './prepare.mjs'

requireNode()
install()
build()
run(process.execPath, ['--conditions=@wxtill/source', '--import', 'tsx', 'test/pictures/main.ts'])
