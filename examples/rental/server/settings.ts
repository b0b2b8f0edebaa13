import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

export interface Settings {
  readonly tillUrl: string
  readonly apiKey: string
  readonly appid: string
  readonly appsecret: string
  /** Where login codes are exchanged: `https://api.weixin.qq.com`, or a sandbox. */
  readonly wechatUrl: string
  readonly serviceId: string
  readonly port: number
}

/**
 * Settings of the environment; what is missing there comes from the data folder of `wxtill dev`.
 *
 * @throws Error with a sentence on what to set
 */
export async function readSettings(env: NodeJS.ProcessEnv, cwd: string): Promise<Settings> {
  const data = env.WXTILL_DATA ? resolve(cwd, env.WXTILL_DATA) : nearestData(cwd)
  const till = data === undefined ? {} : await readJson(join(data, 'till.json'))
  const merchant = data === undefined ? {} : await readMerchant(join(data, 'merchants'), env.WXTILL_MCHID)
  const choose = (name: string, value: unknown): string => {
    const chosen = env[name] ?? value
    if (typeof chosen === 'string' && chosen !== '') return chosen
    throw new Error(`${name} is not set and no data folder has it: start "npx wxtill dev" first, or set ${name}.`)
  }
  return {
    tillUrl: choose('TILL_URL', till.url),
    apiKey: choose('TILL_API_KEY', till.api_key),
    appid: choose('WECHAT_APPID', merchant.appid),
    appsecret: choose('WECHAT_APPSECRET', merchant.appsecret),
    wechatUrl: env.WECHAT_URL ?? 'http://127.0.0.1:9080',
    serviceId: env.PAYSCORE_SERVICE_ID ?? '500001',
    port: Number(env.PORT ?? 8091),
  }
}

function nearestData(from: string): string | undefined {
  const candidate = join(from, '.wxtill')
  if (existsSync(join(candidate, 'till.json'))) return candidate
  const above = dirname(from)
  return above === from ? undefined : nearestData(above)
}

async function readMerchant(folder: string, mchid: string | undefined): Promise<Record<string, unknown>> {
  const names = (await readdir(folder).catch((): string[] => [])).toSorted()
  const name = mchid ?? names[0]
  return name === undefined ? {} : readJson(join(folder, name, 'merchant.json'))
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
