import { describe, expect, test } from 'vitest'
import type { Credentials } from '../api/types.ts'
import { snippets } from './snippets.ts'

const certificate = 'wechatpay_5A.pem'
const both: Credentials = {
  mchid: '1900000001',
  name: '小卖部',
  appid: 'wx0000000000000001',
  appsecret: 'secret',
  serial_no: '4F2A',
  private_key: 'PRIVATE',
  certificate: 'CERT',
  api_v3_key: 'k'.repeat(32),
  api_v2_key: 'v'.repeat(32),
  public_key: { id: 'PUB_KEY_ID_01', key: 'PUBLIC' },
  certificates: ['PLATFORM'],
}
const { public_key: _none, ...withCertificate } = both
const url = 'http://127.0.0.1:9080'

describe.each([
  ['a public key', both, ['PUB_KEY_ID_01', 'pub_key.pem'], certificate],
  ['a certificate', withCertificate, [], 'PUB_KEY_ID'],
])('for a merchant with %s', (_, credentials, wanted, unwanted) => {
  const all = snippets({ credentials, certificate, url })

  test.each(all.map(({ name, text }) => [name, text] as const))(
    '%s has its numbers and no secret file',
    (_name, text) => {
      expect(text).toContain('1900000001')
      expect(text).toContain('4F2A')
      expect(text).toContain('apiclient_key.pem')
      expect(text).not.toMatch(/PRIVATE$|undefined/m)
      for (const piece of wanted) expect(text).toContain(piece)
      expect(text).not.toContain(unwanted)
    },
  )
})

test('clients that take a base URL are given the sandbox’s', () => {
  const texts = Object.fromEntries(
    snippets({ credentials: both, certificate, url }).map(({ name, text }) => [name, text]),
  )
  for (const name of ['.env', 'Node (wxtill)', 'PHP']) expect(texts[name]).toContain(url)
})
