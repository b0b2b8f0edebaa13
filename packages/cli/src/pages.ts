import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { consolePages, phonePages } from '@wxtill/web'

/** Folders of built pages; a set that was not built is left out and named in `missing`. */
export interface Pages {
  readonly console?: string
  readonly phone?: string
  readonly missing: readonly string[]
}

/** Finds the built pages of the console and the phone. */
export function findPages(): Pages {
  const isBuilt = (folder: string) => existsSync(join(folder, 'index.html'))
  const found = { console: isBuilt(consolePages), phone: isBuilt(phonePages) }
  return {
    ...(found.console ? { console: consolePages } : {}),
    ...(found.phone ? { phone: phonePages } : {}),
    missing: Object.entries(found).flatMap(([name, built]) => (built ? [] : [name])),
  }
}
