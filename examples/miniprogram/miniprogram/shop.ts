import { BACKEND } from './config.ts'
import { connectBackend } from './logic/backend.ts'
import { Session } from './logic/session.ts'

/** One backend and one session for all pages. */
export const backend = connectBackend(wx, BACKEND)
export const session = new Session(wx, backend)
