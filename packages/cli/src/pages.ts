import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { consolePages, phonePages, sandboxConsolePages } from '@wxtill/web'

/** Folders of built pages; a set that was not built is left out and named in `missing`. */
export interface Pages {
  readonly console?: string
  readonly phone?: string
  readonly sandboxConsole?: string
  readonly missing: readonly string[]
}

/** Finds the built pages: the till's console, the phone, the sandbox's console. */
export function findPages(): Pages {
  const isBuilt = (folder: string) => existsSync(join(folder, 'index.html'))
  const found = {
    console: isBuilt(consolePages),
    phone: isBuilt(phonePages),
    'sandbox-console': isBuilt(sandboxConsolePages),
  }
  return {
    ...(found.console ? { console: consolePages } : {}),
    ...(found.phone ? { phone: phonePages } : {}),
    ...(found['sandbox-console'] ? { sandboxConsole: sandboxConsolePages } : {}),
    missing: Object.entries(found).flatMap(([name, built]) => (built ? [] : [name])),
  }
}

/** The sets the sandbox serves, as its option. */
export function sandboxPages({ phone, sandboxConsole }: Partial<Pages>): { phone?: string; console?: string } {
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(sandboxConsole === undefined ? {} : { console: sandboxConsole }),
  }
}
