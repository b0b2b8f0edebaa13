import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../server/settings.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wxtill-settings-'))
  await mkdir(join(root, '.wxtill/merchants/1900000001'), { recursive: true })
  await mkdir(join(root, 'deep/er'), { recursive: true })
  await writeFile(
    join(root, '.wxtill/till.json'),
    JSON.stringify({ url: 'http://127.0.0.1:8080', api_key: 'wxt_1', console: { user: 'admin', password: 'x' } }),
  )
  await writeFile(
    join(root, '.wxtill/merchants/1900000001/merchant.json'),
    JSON.stringify({ appid: 'wx1', appsecret: 's' }),
  )
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('readSettings', () => {
  it('finds the data folder above the current one', async () => {
    expect(await readSettings({}, join(root, 'deep/er'))).toEqual({
      tillUrl: 'http://127.0.0.1:8080',
      apiKey: 'wxt_1',
      appid: 'wx1',
      appsecret: 's',
      wechatUrl: 'http://127.0.0.1:9080',
      publicUrl: 'http://127.0.0.1:8090',
      port: 8090,
    })
  })

  it('lets the environment win', async () => {
    const env = {
      WXTILL_DATA: '.wxtill',
      TILL_API_KEY: 'wxt_2',
      WECHAT_URL: 'https://api.weixin.qq.com',
      PORT: '1234',
      PUBLIC_URL: 'https://shop.example/',
    }
    expect(await readSettings(env, root)).toMatchObject({
      apiKey: 'wxt_2',
      wechatUrl: 'https://api.weixin.qq.com',
      publicUrl: 'https://shop.example',
      port: 1234,
    })
  })

  it('names what is missing and what to start', async () => {
    await expect(readSettings({ WXTILL_DATA: 'nowhere' }, root)).rejects.toThrow(/TILL_URL is not set.*wxtill dev/)
  })
})
