import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMerchants } from './config.ts'

const MERCHANT = {
  mchid: '1900000001',
  serial_no: '3775b6a45acd588826d15e583a95f5dd2e0a7b11',
  appid: 'wx0123456789abcdef',
  appsecret: 'secret',
  api_v3_key: 'k'.repeat(32),
  api_v2_key: 'v'.repeat(32),
  public_key_id: 'PUB_KEY_ID_0119000000012026010100000000000000',
}

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wxtill-config-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

let folders = 0

async function dataFolder(files: Record<string, unknown>): Promise<string> {
  const data = join(root, String(folders++))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(data, name, '..'), { recursive: true })
    await writeFile(join(data, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return data
}

const complete = (merchant: object = MERCHANT) => ({
  'merchants/1900000001/merchant.json': merchant,
  'merchants/1900000001/apiclient_key.pem': 'PRIVATE',
  'platform/pub_key.pem': 'PUBLIC',
})

describe('readMerchants', () => {
  it('reads a merchant with the public key of the platform folder', async () => {
    const data = await dataFolder(complete())
    expect(await readMerchants(data, { sandboxUrl: 'http://127.0.0.1:9080' })).toEqual([
      {
        mchid: '1900000001',
        appid: 'wx0123456789abcdef',
        serial: '3775B6A45ACD588826D15E583A95F5DD2E0A7B11',
        privateKey: 'PRIVATE',
        apiV3Key: 'k'.repeat(32),
        apiV2Key: 'v'.repeat(32),
        appSecret: 'secret',
        publicKey: { id: MERCHANT.public_key_id, key: 'PUBLIC' },
        certificates: 'download',
        baseUrl: 'http://127.0.0.1:9080',
      },
    ])
  })

  it('reads what APIv2 needs: which channels go by it, how they are signed, and the certificate', async () => {
    const apis = { api: 'v3', channels: { miniprogram: 'v2' } }
    const merchant = { ...MERCHANT, apis, v2_sign_type: 'HMAC-SHA256' }
    const data = await dataFolder({ ...complete(merchant), 'merchants/1900000001/apiclient_cert.pem': 'CERTIFICATE' })
    const [read] = await readMerchants(data)
    expect(read).toMatchObject({ apis, v2SignType: 'HMAC-SHA256', certificate: 'CERTIFICATE' })
  })

  it("prefers the public key in the merchant's own folder, and talks to the real platform unless told", async () => {
    const data = await dataFolder({ ...complete(), 'merchants/1900000001/pub_key.pem': 'OWN' })
    const [merchant] = await readMerchants(data)
    expect(merchant?.publicKey?.key).toBe('OWN')
    expect(merchant).not.toHaveProperty('baseUrl')
  })

  it('reads a merchant without a public key', async () => {
    const { public_key_id: _, ...merchant } = MERCHANT
    const [read] = await readMerchants(await dataFolder(complete({ ...merchant, name: '小卖部' })))
    expect(read).toMatchObject({ name: '小卖部', certificates: 'download' })
    expect(read).not.toHaveProperty('publicKey')
  })

  it('reads what is known of PayScore services', async () => {
    const payscore_services = [{ service_id: '500001', mode: 'authorize', risk_cap: 10_000 }, { service_id: '500002' }]
    const [read] = await readMerchants(await dataFolder(complete({ ...MERCHANT, payscore_services })))
    expect(read?.payscoreServices).toEqual(payscore_services)
  })

  it('reads every merchant in the order of their numbers', async () => {
    const second = { ...MERCHANT, mchid: '1800000002' }
    const data = await dataFolder({
      ...complete(),
      'merchants/1800000002/merchant.json': second,
      'merchants/1800000002/apiclient_key.pem': 'PRIVATE',
    })
    expect((await readMerchants(data)).map(({ mchid }) => mchid)).toEqual(['1800000002', '1900000001'])
  })

  it.each([
    ['no merchant', {}, /There is no merchant in/],
    ['no private key', { 'merchants/1900000001/merchant.json': MERCHANT }, /Cannot read .*apiclient_key\.pem.*ENOENT/],
    ['no merchant.json', { 'merchants/1900000001/apiclient_key.pem': 'PRIVATE' }, /Cannot read .*merchant\.json/],
    ['broken JSON', complete('{' as unknown as object), /merchant\.json is not a JSON object/],
    ['a short APIv3 key', complete({ ...MERCHANT, api_v3_key: 'short' }), /api_v3_key is wrong/],
    ['a short APIv2 key', complete({ ...MERCHANT, api_v2_key: 'short' }), /api_v2_key is wrong/],
    [
      'a PayScore service without its number',
      complete({ ...MERCHANT, payscore_services: [{ mode: 'confirm' }] }),
      /payscore_services\.0\.service_id/,
    ],
    ['an API that is none', complete({ ...MERCHANT, apis: { api: 'v4' } }), /apis\.api/],
    ['a missing appid', complete({ ...MERCHANT, appid: undefined }), /appid is missing/],
    ['a number as mchid', complete({ ...MERCHANT, mchid: 1900000001 }), /mchid is wrong/],
    ["another merchant's number", complete({ ...MERCHANT, mchid: '1900000002' }), /its folder is 1900000001/],
    [
      'a public key id without its key',
      { ...complete(), 'platform/pub_key.pem': undefined },
      /pub_key\.pem is in none of/,
    ],
  ])('explains %s', async (_, files, message) => {
    const present = Object.fromEntries(Object.entries(files).filter(([, content]) => content !== undefined))
    await expect(readMerchants(await dataFolder(present))).rejects.toThrow(message)
  })

  it('never repeats a secret in an explanation', async () => {
    const data = await dataFolder(complete({ ...MERCHANT, api_v3_key: 'my-secret-key' }))
    await expect(readMerchants(data)).rejects.toThrow(expect.not.stringContaining('my-secret-key'))
  })
})
