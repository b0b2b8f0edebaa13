import { expect, it } from 'vitest'
import { appPay, clientPayMessage, jsapiPay, miniProgramPay } from './client-pay.ts'
import { parsePrivateKey } from './keys.ts'
import { signAsync } from './signature.ts'
import { vectors } from './vectors.ts'

const { keys, client_signatures } = vectors
const privateKey = parsePrivateKey(keys.merchant.private_key_pem)
const input = (nonce_str: string) => ({
  appid: keys.appid,
  partnerid: keys.mchid,
  prepay_id: 'wx09181320000000abcdef0123456789abcd',
  timestamp: vectors.meta.clock,
  nonce_str,
})

it.each([
  ['jsapi_getBrandWCPayRequest', jsapiPay],
  ['miniprogram_requestPayment', miniProgramPay],
  ['app', appPay],
] as const)('%s carries the fields and the signature of the vector', async (name, build) => {
  const vector = client_signatures.find((candidate) => candidate.name === name)!
  expect(
    await build(input(vector.fields['nonceStr'] ?? vector.fields['noncestr']!), (message) =>
      signAsync(message, privateKey),
    ),
  ).toEqual(vector.fields)
})

it('signs the bare prepay_id for an APP, and package for the others', () => {
  const [jsapi, , app] = client_signatures
  const parts = { appid: keys.appid, timestamp: vectors.meta.clock }
  expect(
    clientPayMessage({ ...parts, nonce_str: jsapi!.fields['nonceStr']!, package: jsapi!.fields['package']! }),
  ).toBe(jsapi!.message)
  expect(clientPayMessage({ ...parts, nonce_str: app!.fields['noncestr']!, package: app!.fields['prepayid']! })).toBe(
    app!.message,
  )
})
