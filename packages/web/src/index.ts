import { fileURLToPath } from 'node:url'

const built = (name: string) => fileURLToPath(new URL(`../dist/pages/${name}`, import.meta.url))

/** Folder of the operators' console, built to be served at `/console/` (single page: unknown paths get `index.html`). */
export const consolePages: string = built('console')

/** Folder of the payer's phone, built to be served at `/phone/`. */
export const phonePages: string = built('phone')

/** Folder of the sandbox's console, built to be served at `/console/` of the sandbox. */
export const sandboxConsolePages: string = built('sandbox-console')
