/** The till in a process of its own. Arguments: data folder or `-`, database url or `-`, address of the stub platform. */
import { vectors } from '@wxtill/protocol/vectors'
import { startTill } from '@wxtill/till'

const [dataDir, databaseUrl, baseUrl] = process.argv.slice(2) as [string, string, string]
const { keys } = vectors
const startedAt = Date.now()

const till = await startTill({
  port: 0,
  host: '127.0.0.1',
  ...(dataDir === '-' ? {} : { dataDir }),
  ...(databaseUrl === '-' ? {} : { databaseUrl }),
  // The clock stands still: no query job comes due, so that only notifications are at work.
  clock: { now: () => startedAt, setTimeout: () => () => undefined },
  merchants: [
    {
      mchid: keys.mchid,
      appid: keys.appid,
      serial: keys.merchant.serial_no,
      privateKey: keys.merchant.private_key_pem,
      apiV3Key: keys.api_v3_key,
      publicKey: { id: keys.platform_public_key.id, key: keys.platform_public_key.public_key_pem },
      baseUrl,
    },
  ],
})
process.send?.({ url: till.url, apiKey: (await till.createApiKey('bench')).key, now: startedAt })
process.once('SIGTERM', () => {
  void till.close().then(() => process.exit(0))
})
