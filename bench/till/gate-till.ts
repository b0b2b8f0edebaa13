/** The till of a car park in a process of its own. Arguments: database url, address and merchant of its sandbox as JSON. */
import { type MerchantConfig, startTill } from '@wxtill/till'

const [databaseUrl, sandbox] = process.argv.slice(2) as [string, string]
const { url: baseUrl, ...merchant } = JSON.parse(sandbox) as MerchantConfig & { url: string }
const till = await startTill({
  port: 0,
  host: '127.0.0.1',
  databaseUrl,
  merchants: [{ ...merchant, baseUrl }],
  log: 'silent',
})
process.send?.({ url: till.url, apiKey: (await till.createApiKey('bench')).key })
process.once('SIGTERM', () => {
  void till.close().then(() => process.exit(0))
})
