import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

export interface Settings {
  /** Undefined: the till's only merchant. */
  readonly mchid: string | undefined
  readonly tillUrl: string
  readonly apiKey: string
  readonly appid: string
  readonly appsecret: string
  readonly wechatUrl: string
  readonly publicUrl: string
  readonly port: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Settings from the environment; what is missing there comes from the data folder `wxtill dev` keeps (`WXTILL_DATA`, or the
 * nearest `.wxtill` above the current folder).
 *
 * @throws Error with a sentence on what to set
 */
export async function readSettings(env: Environment, cwd: string): Promise<Settings> {
  const data = env.WXTILL_DATA ? resolve(cwd, env.WXTILL_DATA) : nearestData(cwd)
  const till = data === undefined ? {} : await readJson(join(data, 'till.json'))
  const merchant = data === undefined ? {} : await readMerchant(data, env.WXTILL_MCHID)
  const choose = (name: string, value: unknown): string => {
    const chosen = env[name] ?? value
    if (typeof chosen === 'string' && chosen !== '') return chosen
    throw new Error(`${name} is not set and no data folder has it: start "npx wxtill dev" first, or set ${name}.`)
  }
  const port = Number(env.PORT ?? 8090)
  return {
    mchid: typeof merchant.mchid === 'string' ? merchant.mchid : env.WXTILL_MCHID,
    tillUrl: choose('TILL_URL', till.url),
    apiKey: choose('TILL_API_KEY', till.api_key),
    appid: choose('WECHAT_APPID', merchant.appid),
    appsecret: choose('WECHAT_APPSECRET', merchant.appsecret),
    wechatUrl: env.WECHAT_URL ?? 'http://127.0.0.1:9080',
    publicUrl: (env.PUBLIC_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    port,
  }
}

function nearestData(from: string): string | undefined {
  const candidate = join(from, '.wxtill')
  if (existsSync(join(candidate, 'till.json'))) return candidate
  const above = dirname(from)
  return above === from ? undefined : nearestData(above)
}

async function readMerchant(data: string, mchid: string | undefined): Promise<Record<string, unknown>> {
  const names = (await readdir(join(data, 'merchants')).catch((): string[] => [])).toSorted()
  const name = mchid ?? names[0]
  return name === undefined ? {} : readJson(join(data, 'merchants', name, 'merchant.json'))
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
