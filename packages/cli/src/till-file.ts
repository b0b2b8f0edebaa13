import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Till } from '@wxtill/till'

/** `<data>/till.json`: how a program or a person on this machine gets into the till. */
export interface TillFile {
  readonly url: string
  readonly api_key: string
  readonly console: Login
}

interface Login {
  readonly user: string
  readonly password: string
}

const OPERATOR = 'admin'

export const tillFilePath = (dataDir: string): string => join(dataDir, 'till.json')

/**
 * For development: writes `till.json` (mode 600) with an API key and an operator the till knows. What the file already holds
 * is kept as long as the till still knows it, so that scripts and bookmarks survive a restart.
 */
export async function ensureTillFile(till: Till, dataDir: string): Promise<TillFile> {
  const known = await readTillFile(dataDir)
  const file: TillFile = {
    url: till.url,
    api_key: known && (await knowsKey(till, known.api_key)) ? known.api_key : await newKey(till, 'wxtill dev'),
    console: known && (await knowsLogin(till, known.console)) ? known.console : await resetOperator(till),
  }
  await writeTillFile(dataDir, file)
  return file
}

/**
 * For production: on the very first start, when the till has no operator yet, writes `till.json` with the first API key and
 * password. Later it only keeps the address in the file true, and never touches keys or passwords.
 *
 * @returns whether this was the first start
 */
export async function firstTillFile(till: Till, dataDir: string): Promise<boolean> {
  const known = await readTillFile(dataDir)
  if (known && (await knowsKey(till, known.api_key))) {
    await writeTillFile(dataDir, { ...known, url: till.url })
    return false
  }
  const login = newLogin()
  if (!(await createOperator(till, login))) return false
  await writeTillFile(dataDir, { url: till.url, api_key: await newKey(till, 'wxtill serve'), console: login })
  return true
}

async function writeTillFile(dataDir: string, file: TillFile): Promise<void> {
  const path = tillFilePath(dataDir)
  const draft = `${path}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 })
  // A draft left by a crash may have other rights.
  await chmod(draft, 0o600)
  await rename(draft, path)
}

/** What a previous start left; undefined when there is nothing usable. */
export async function readTillFile(dataDir: string): Promise<TillFile | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(tillFilePath(dataDir), 'utf8'))
    return isTillFile(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isTillFile(value: unknown): value is TillFile {
  const file = value as Partial<TillFile> | null
  return (
    typeof file?.api_key === 'string' &&
    typeof file.console?.user === 'string' &&
    typeof file.console.password === 'string'
  )
}

async function knowsKey(till: Till, key: string): Promise<boolean> {
  const response = await fetch(`${till.url}/v1/payments?limit=1`, { headers: { authorization: `Bearer ${key}` } })
  await response.body?.cancel()
  return response.ok
}

/** Signs in and out again. */
async function knowsLogin(till: Till, { user, password }: Login): Promise<boolean> {
  const url = `${till.url}/v1/session`
  const body = JSON.stringify({ user, password })
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const session = (await response.json()) as { csrf?: string }
  if (!response.ok) return false
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ')
  await fetch(url, { method: 'DELETE', headers: { cookie, 'x-wxtill-csrf': session.csrf ?? '' } })
  return true
}

async function newKey(till: Till, name: string): Promise<string> {
  return (await till.createApiKey(name)).key
}

async function resetOperator(till: Till): Promise<Login> {
  const login = newLogin()
  if (!(await createOperator(till, login))) await till.setPassword(login.user, login.password)
  return login
}

function newLogin(): Login {
  return { user: OPERATOR, password: randomBytes(12).toString('base64url') }
}

/** @returns whether there was no operator of that name */
async function createOperator(till: Till, { user, password }: Login): Promise<boolean> {
  try {
    await till.createOperator(user, password, { role: 'owner' })
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code === 'OPERATOR_EXISTS') return false
    throw error
  }
}
