/** The sandbox in a process of its own. Argument: data folder or `-`. Sends `{ url, mchid, appid, serial, privateKey }`. */
import { startSandbox } from '@wxtill/sandbox'

const [dataDir] = process.argv.slice(2) as [string]
const sandbox = await startSandbox({ rules: { rateLimits: false }, ...(dataDir === '-' ? {} : { dataDir }) })
const { mchid, appid, serial_no, private_key } = sandbox.merchants[0]!
process.send?.({ url: sandbox.url, mchid, appid, serial: serial_no, privateKey: private_key })
process.once('SIGTERM', () => {
  void sandbox.close().then(() => process.exit(0))
})
