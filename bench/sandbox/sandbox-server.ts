/** The sandbox in a process of its own. Argument: data folder or `-`. Sends its address and its merchant. */
import { startSandbox } from '@wxtill/sandbox'

const [dataDir] = process.argv.slice(2) as [string]
const sandbox = await startSandbox({ rules: { rateLimits: false }, ...(dataDir === '-' ? {} : { dataDir }) })
const { mchid, appid, serial_no: serial, private_key: privateKey, api_v3_key, public_key } = sandbox.merchants[0]!
process.send?.({ url: sandbox.url, mchid, appid, serial, privateKey, apiV3Key: api_v3_key, publicKey: public_key })
process.once('SIGTERM', () => {
  void sandbox.close().then(() => process.exit(0))
})
