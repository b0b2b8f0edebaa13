import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { V2TestMerchant } from '../../testing/v2-merchant.ts'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

it('getpublickey hands out the platform key in PKCS#1, and one can encrypt to it', async () => {
  const merchant = new V2TestMerchant(sandbox)
  const { fields } = await merchant.post('/risk/getpublickey', { appid: undefined, sign_type: 'MD5' })
  expect(Object.keys(fields)).toEqual(['return_code', 'return_msg', 'mch_id', 'result_code', 'pub_key'])
  expect(fields['pub_key']).toMatch(/^-----BEGIN RSA PUBLIC KEY-----\n[\w+/=\n]+-----END RSA PUBLIC KEY-----/)
  const key = createPublicKey(fields['pub_key']!)
  expect(key.equals(createPublicKey(merchant.credentials.public_key!.key))).toBe(true)
  const sealed = publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.from('6225000000000000'))
  expect(sealed).toHaveLength(256)
})
