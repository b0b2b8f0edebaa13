// Started by tests in a process of its own: takes a folder's lock and holds it until it is killed.
import { lockFolder } from '../embedded/folder-lock.ts'

const [folder, platform] = process.argv.slice(2)
if (folder === undefined) throw new Error('The folder is missing.')
await lockFolder(folder, platform as NodeJS.Platform)
process.stdout.write('locked\n')
setInterval(() => {}, 60_000)
