import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ApiChoice, type MerchantConfig, type PayscoreService, readApis, readPayscoreServices } from '@wxtill/till'
import { CommandError } from './command.ts'

/** What stands in `<data>/merchants/<mchid>/merchant.json`. */
interface MerchantFile {
  readonly mchid: string
  readonly serial_no: string
  readonly appid: string
  readonly api_v3_key: string
  readonly api_v2_key?: string
  readonly name?: string
  readonly public_key_id?: string
  readonly payscore_services?: PayscoreService[]
  readonly appsecret?: string
  readonly apis?: ApiChoice
  readonly v2_sign_type?: 'MD5' | 'HMAC-SHA256'
}

type Check = { readonly required: boolean; readonly rule: RegExp; readonly expected: string }

const FIELDS: Readonly<Record<keyof Omit<MerchantFile, 'payscore_services' | 'apis'>, Check>> = {
  mchid: { required: true, rule: /^\d{8,10}$/, expected: 'the merchant number, 8 to 10 digits' },
  serial_no: { required: true, rule: /^[0-9A-F]{8,64}$/i, expected: 'the serial of apiclient_cert.pem, in hex' },
  appid: { required: true, rule: /^\w{4,32}$/, expected: 'an appid bound to this merchant' },
  api_v3_key: { required: true, rule: /^[\x21-\x7e]{32}$/, expected: 'the APIv3 key, exactly 32 characters' },
  api_v2_key: { required: false, rule: /^[\x21-\x7e]{32}$/, expected: 'the APIv2 key, exactly 32 characters' },
  appsecret: { required: false, rule: /^\S{1,128}$/, expected: 'the AppSecret of the mini program' },
  v2_sign_type: { required: false, rule: /^(?:MD5|HMAC-SHA256)$/, expected: 'MD5 or HMAC-SHA256' },
  name: { required: false, rule: /\S/, expected: "the shop's name" },
  public_key_id: { required: false, rule: /^PUB_KEY_ID_\w+$/, expected: 'an id like PUB_KEY_ID_…' },
}

/** Where the merchants' WeChat is: a sandbox's address, or the real platform when left out. */
export interface Platform {
  readonly sandboxUrl?: string
}

/**
 * Reads every merchant of a data folder: `merchants/<mchid>/{merchant.json,apiclient_key.pem}`, and WeChat Pay's public key
 * from `pub_key.pem` in `merchants/<mchid>/` or `platform/`. Platform certificates are downloaded when they are needed.
 *
 * @throws CommandError naming the file and what is wrong with it
 */
export async function readMerchants(
  dataDir: string,
  platform: Platform = {},
  { mayBeNone = false } = {},
): Promise<MerchantConfig[]> {
  const folder = join(dataDir, 'merchants')
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  if (names.length === 0 && !mayBeNone) {
    throw new CommandError(`There is no merchant in ${folder}.`, {
      hint: `Put merchant.json and apiclient_key.pem into ${join(folder, '<mchid>')}, or start wxtill dev, which makes one.`,
    })
  }
  return Promise.all(names.toSorted().map((mchid) => readMerchant(dataDir, mchid, platform)))
}

async function readMerchant(dataDir: string, folderName: string, platform: Platform): Promise<MerchantConfig> {
  const folder = join(dataDir, 'merchants', folderName)
  const file = await readMerchantFile(join(folder, 'merchant.json'), folderName)
  const privateKey = await readRequired(join(folder, 'apiclient_key.pem'), "the merchant's private key")
  // Refunds and reversals of APIv2 show it on the connection; nothing else needs it.
  const certificate = await readFile(join(folder, 'apiclient_cert.pem'), 'utf8').catch(() => undefined)
  const publicKey = await readPublicKey([folder, join(dataDir, 'platform')], file.public_key_id)
  return {
    mchid: file.mchid,
    appid: file.appid,
    serial: file.serial_no.toUpperCase(),
    privateKey,
    apiV3Key: file.api_v3_key,
    ...(file.api_v2_key === undefined ? {} : { apiV2Key: file.api_v2_key }),
    ...(file.appsecret === undefined ? {} : { appSecret: file.appsecret }),
    ...(file.apis === undefined ? {} : { apis: file.apis }),
    ...(file.v2_sign_type === undefined ? {} : { v2SignType: file.v2_sign_type }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(file.payscore_services === undefined ? {} : { payscoreServices: file.payscore_services }),
    ...(file.name === undefined ? {} : { name: file.name }),
    ...(publicKey ? { publicKey } : {}),
    // Fetched only when an answer asks for them, and renewed in time: files would grow stale.
    certificates: 'download',
    ...(platform.sandboxUrl === undefined ? {} : { baseUrl: platform.sandboxUrl }),
  }
}

async function readMerchantFile(path: string, folderName: string): Promise<MerchantFile> {
  const text = await readRequired(path, "the merchant's numbers")
  const fields = parseObject(text, path)
  for (const [name, check] of Object.entries(FIELDS)) checkField(path, name, fields[name], check)
  checkServices(path, fields.payscore_services)
  checkApis(path, fields.apis)
  if (fields.mchid !== folderName) {
    throw new CommandError(`${path}: mchid is ${String(fields.mchid)}, but its folder is ${folderName}.`, {
      hint: 'Name the folder after the merchant number.',
    })
  }
  // Each field was checked against FIELDS above.
  return fields as unknown as MerchantFile
}

function checkField(path: string, name: string, value: unknown, { required, rule, expected }: Check): void {
  if ((value === undefined || value === null) && !required) return
  if (typeof value === 'string' && rule.test(value)) return
  // The value is not repeated: it may be a secret.
  throw new CommandError(`${path}: ${name} is ${value === undefined ? 'missing' : 'wrong'}.`, {
    hint: `It must be ${expected}.`,
  })
}

function checkServices(path: string, value: unknown): void {
  try {
    if (value !== undefined) readPayscoreServices(value)
  } catch (error) {
    throw new CommandError(`${path}: ${(error as Error).message}`, {
      hint: 'It must be a list such as [{ "service_id": "…", "mode": "authorize", "risk_cap": 10000 }].',
      cause: error,
    })
  }
}

function checkApis(path: string, value: unknown): void {
  try {
    if (value !== undefined) readApis(value)
  } catch (error) {
    throw new CommandError(`${path}: ${(error as Error).message}`, {
      hint: 'It must be such as { "api": "v2" } or { "channels": { "native": "v2" } }.',
      cause: error,
    })
  }
}

function parseObject(text: string, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Falls through to the one explanation.
  }
  throw new CommandError(`${path} is not a JSON object.`, { hint: 'Mend the file, or remove its folder.' })
}

/** The public key stands in the merchant's own folder, or in the folder all merchants of a sandbox share. */
async function readPublicKey(
  folders: readonly string[],
  id: string | undefined,
): Promise<{ id: string; key: string } | undefined> {
  if (id === undefined) return undefined
  for (const folder of folders) {
    const key = await readFile(join(folder, 'pub_key.pem'), 'utf8').catch(() => undefined)
    if (key !== undefined) return { id, key }
  }
  throw new CommandError(`${id} has no key: pub_key.pem is in none of ${folders.join(', ')}.`, {
    hint: 'Download the WeChat Pay public key (微信支付公钥) from the merchant platform and put it there.',
  })
}

async function readRequired(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`Cannot read ${path}, ${what}: ${error.code ?? error.message}.`, { cause: error })
  })
}
