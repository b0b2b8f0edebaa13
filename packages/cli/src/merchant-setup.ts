import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { CommandError } from './command.ts'
import { shownPath } from './shown-path.ts'

const FACTS = ['mchid', 'serial_no', 'appid', 'api_v3_key', 'api_v2_key', 'public_key_id'] as const

/** A number, id or secret of a merchant; in a folder they stand in `merchant.json`. */
export type Fact = (typeof FACTS)[number]

const FILES = {
  facts: 'merchant.json',
  private_key: 'apiclient_key.pem',
  certificate: 'apiclient_cert.pem',
  public_key: 'pub_key.pem',
} as const

export type FileRole = keyof typeof FILES

/** A file, or the text of an environment variable that stands for one. */
export interface SetupFile {
  /** How messages name it. */
  readonly where: string
  readonly bytes: Buffer
  /** Permission bits; absent for a variable. */
  readonly mode?: number
}

/** What is known of a merchant before anything is checked: every part may be missing or wrong. */
export interface MerchantSetup {
  /** How messages name where it all stands. */
  readonly place: string
  readonly facts: ReadonlyMap<Fact, string>
  /** What is wrong with `merchant.json` as a whole. */
  readonly factsFault: string | undefined
  readonly files: ReadonlyMap<FileRole, SetupFile>
  /** Platform certificates (`wechatpay_<SERIAL>.pem`). */
  readonly platformCertificates: readonly SetupFile[]
  /** A PKCS #12 file beside the others: the form Node cannot read when it is old. */
  readonly p12: SetupFile | undefined
  /** Where a part stands or should stand, for messages. */
  readonly nameOf: (part: Fact | FileRole) => string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads a merchant's folder, or the environment when no folder is given.
 *
 * @throws CommandError when there is no such folder, or neither names a merchant.
 */
export function readSetup(folder: string | undefined, env: Environment): Promise<MerchantSetup> {
  if (folder !== undefined) return readFolder(resolve(folder))
  if (env[variable('mchid')]) return readEnvironment(env)
  throw new CommandError('No merchant is given.', {
    hint: 'Give --merchant-dir DIR, such as .wxtill/merchants/1900000001, or set WXPAY_MCHID and its companions: WXPAY_SERIAL_NO, WXPAY_PRIVATE_KEY, WXPAY_API_V3_KEY.',
    exitCode: 2,
  })
}

async function readFolder(folder: string): Promise<MerchantSetup> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`Cannot read the folder ${shownPath(folder)}: ${cause.code ?? cause.message}.`, { cause })
  })
  const shared = join(folder, '../../platform')
  const files = new Map<FileRole, SetupFile>()
  for (const role of ['facts', 'private_key', 'certificate', 'public_key'] as const) {
    // WeChat Pay's own key may stand in the folder that all merchants of a sandbox share.
    const places = role === 'public_key' ? [folder, shared] : [folder]
    const file = await readFirst(places.map((place) => join(place, FILES[role])))
    if (file) files.set(role, file)
  }
  const p12 = names.find((name) => /\.(?:p12|pfx)$/i.test(name))
  return {
    place: shownPath(folder),
    ...readFacts(files.get('facts')),
    files,
    platformCertificates: [...(await readCertificates(folder)), ...(await readCertificates(shared))],
    p12: p12 === undefined ? undefined : await readOne(join(folder, p12)),
    nameOf: (part) => (part in FILES ? FILES[part as FileRole] : `${part} in ${FILES.facts}`),
  }
}

async function readEnvironment(env: Environment): Promise<MerchantSetup> {
  const files = new Map<FileRole, SetupFile>()
  for (const role of ['private_key', 'certificate', 'public_key'] as const) {
    const file = await readVariable(variable(role), env[variable(role)])
    if (file) files.set(role, file)
  }
  const facts = FACTS.flatMap((fact): [Fact, string][] => {
    const value = env[variable(fact)]
    return value ? [[fact, value]] : []
  })
  return {
    place: 'the environment',
    facts: new Map(facts),
    factsFault: undefined,
    files,
    platformCertificates: [],
    p12: undefined,
    nameOf: variable,
  }
}

/** A variable holds PEM text, or the name of a file with it. */
async function readVariable(name: string, value: string | undefined): Promise<SetupFile | undefined> {
  if (!value) return undefined
  return value.includes('-----BEGIN') ? { where: name, bytes: Buffer.from(value) } : readOne(value)
}

function variable(part: string): string {
  return `WXPAY_${part.toUpperCase()}`
}

function readFacts(file: SetupFile | undefined): Pick<MerchantSetup, 'facts' | 'factsFault'> {
  const facts = new Map<Fact, string>()
  if (!file) return { facts, factsFault: `${FILES.facts} is missing` }
  let content: unknown
  try {
    content = JSON.parse(file.bytes.toString('utf8'))
  } catch {
    // The parser's message may quote a secret: it is dropped on purpose.
  }
  if (typeof content !== 'object' || content === null)
    return { facts, factsFault: `${FILES.facts} is not a JSON object` }
  const values = new Map(Object.entries(content))
  const odd = FACTS.filter((fact) => values.has(fact) && typeof values.get(fact) !== 'string')
  for (const fact of FACTS) {
    const value: unknown = values.get(fact)
    if (typeof value === 'string' && value !== '') facts.set(fact, value)
  }
  return {
    facts,
    factsFault: odd.length > 0 ? `${odd.join(', ')} in ${FILES.facts} must be text in quotes` : undefined,
  }
}

async function readCertificates(folder: string): Promise<SetupFile[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    names.filter((name) => /^wechatpay_.*\.pem$/i.test(name)).map((name) => readOne(join(folder, name))),
  )
  return found.filter((file) => file !== undefined)
}

async function readFirst(paths: readonly string[]): Promise<SetupFile | undefined> {
  for (const path of paths) {
    const file = await readOne(path)
    if (file) return file
  }
  return undefined
}

async function readOne(path: string): Promise<SetupFile | undefined> {
  try {
    const [bytes, { mode }] = await Promise.all([readFile(path), stat(path)])
    return { where: basename(path), bytes, mode: mode & 0o777 }
  } catch {
    return undefined
  }
}
