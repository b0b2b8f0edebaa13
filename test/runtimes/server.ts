import { FetchTransport, SignatureError, WechatPay } from '@wxtill/sdk'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { Checks, checkWeb } from './checks.ts'
import { vectors } from './vectors.ts'

const { keys, meta } = vectors
const ORDER = {
  description: 'A cup of coffee',
  out_trade_no: 'RUNTIME-0001',
  notify_url: 'https://shop.example/notify/payment',
  amount: { total: 990 },
}

/** The whole client on a runtime with Node's modules, against a platform at the address that was given. */
async function checkClient(checks: Checks, platform: string): Promise<void> {
  const options = {
    mchid: keys.mchid,
    appid: keys.appid,
    serial: keys.merchant.serial_no!,
    privateKey: keys.merchant.private_key_pem,
    apiV3Key: keys.api_v3_key,
    platformKeys: {
      publicKey: { id: keys.platform_public_key.id!, key: keys.platform_public_key.public_key_pem },
      certificates: [keys.platform_certificate_new.certificate_pem],
    },
    retry: { attempts: 1 },
  }
  for (const transport of [undefined, new FetchTransport()]) {
    const through = (baseUrl: string): WechatPay =>
      new WechatPay({ ...options, baseUrl, ...(transport && { transport }) })
    const by = transport ? 'FetchTransport' : 'NodeTransport'
    const { code_url } = await through(platform).native.prepay(ORDER)
    checks.that(code_url === 'weixin://wxpay/bizpayurl?pr=RUNTIME-0001', `an order by ${by}`)
    const forging = new URL(platform)
    forging.hostname = 'localhost'
    const forged = await through(forging.origin)
      .native.prepay(ORDER)
      .catch((error: unknown) => error)
    checks.that(forged instanceof SignatureError && forged.outcome === 'unknown', `a forged answer by ${by}`)
  }
  await checkNodeHandler(checks, new WechatPay({ ...options, clock: { now: () => meta.clock * 1000 } }))
}

async function checkNodeHandler(checks: Checks, wxpay: WechatPay): Promise<void> {
  const handle = wxpay.notifications.nodeHandler(() => {})
  const server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { headers, body } = vectors.notifications[0]!
  const post = async (sent: string): Promise<number> =>
    (await fetch(url, { method: 'POST', headers: { ...headers, connection: 'close' }, body: sent })).status
  checks.that((await post(body)) === 204, 'nodeHandler answers a genuine notification 204')
  checks.that((await post(`${body} `)) === 401, 'nodeHandler answers a forged one 401')
  checks.that((await post(' '.repeat(65 * 1024))) === 413, 'nodeHandler answers a long one 413')
  server.closeAllConnections()
  server.close()
}

const checks = new Checks()
await checkWeb(checks)
await checkClient(checks, process.argv[2]!)
console.log(checks.summary)
// A connection kept alive would hold the program open.
process.exit(0)
