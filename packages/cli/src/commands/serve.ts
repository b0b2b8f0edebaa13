import { resolve } from 'node:path'
import { CommandError, type CommandContext } from '../command.ts'
import type { SERVE_OPTIONS } from '../option-tables.ts'
import { logTo } from '../log-to.ts'
import type { Values } from '../option.ts'
import { checkPorts } from '../ports.ts'
import { readProxies, readRateLimits } from '../rate-limits.ts'
import { shownPath } from '../shown-path.ts'
import { untilAborted } from '../until-aborted.ts'

/** `wxtill serve`: the till alone, until a signal stops it. */
export async function run(values: Values<typeof SERVE_OPTIONS>, context: CommandContext): Promise<number> {
  const { host, port, sandbox: sandboxUrl } = values
  const dataDir = resolve(values.data)
  const [{ readMerchants }, { readMasterKey }] = await Promise.all([import('../config.ts'), import('../master-key.ts')])
  const masterKey = await readMasterKey(context.env, dataDir)
  const platform = sandboxUrl === undefined ? {} : { sandboxUrl }
  // With a master key merchants may rest in the database, so the folder may be empty.
  const merchants = await readMerchants(dataDir, platform, { mayBeNone: masterKey !== undefined })
  const [limits, proxies] = [readRateLimits(context.env), readProxies(context.env)]
  await checkPorts([{ host, port, option: 'port' }])
  const [{ startTill }, { findPages }, { RemoteClock }, { firstTillFile, tillFilePath }] = await Promise.all([
    import('@wxtill/till'),
    import('../pages.ts'),
    import('../remote-clock.ts'),
    import('../till-file.ts'),
  ])
  const clock = sandboxUrl === undefined ? undefined : new RemoteClock(sandboxUrl)
  await clock?.start()
  const { console: consolePages } = findPages()
  const databaseUrl = context.env.DATABASE_URL
  const databasePool = readPool(context.env.DATABASE_POOL)
  const refundsByOneUpTo = readRefundLimit(context.env.WXTILL_REFUNDS_BY_ONE)
  try {
    const till = await startTill({
      host,
      port,
      dataDir,
      merchants,
      log: logTo(context, 'info'),
      limits,
      proxies,
      ...(masterKey === undefined ? {} : { masterKey }),
      ...(databaseUrl ? { databaseUrl } : {}),
      ...(databasePool === undefined ? {} : { databasePool }),
      ...(refundsByOneUpTo === undefined ? {} : { refundsByOneUpTo }),
      ...(context.env.WXTILL_METRICS_TOKEN ? { metricsToken: context.env.WXTILL_METRICS_TOKEN } : {}),
      allowPrivateWebhooks: context.env.WXTILL_ALLOW_PRIVATE_WEBHOOKS === '1',
      ...(values['public-url'] === undefined ? {} : { publicUrl: values['public-url'] }),
      ...(values['notify-url'] === undefined ? {} : { notifyUrl: values['notify-url'] }),
      ...(clock ? { clock } : {}),
      ...(consolePages === undefined ? {} : { pages: { console: consolePages } }),
    })
    try {
      if (await firstTillFile(till, dataDir)) {
        context.warn(
          `First start: API key and console password are in ${shownPath(tillFilePath(dataDir))}. Keep it safe.`,
        )
      }
      context.print(
        `ready  console ${till.url}/console/  api ${till.url}/v1  merchants ${merchants.map(({ mchid }) => mchid).join(', ') || '(of the database)'}` +
          `  database ${databaseUrl ? 'PostgreSQL' : 'embedded'}  WeChat Pay ${sandboxUrl ?? 'https://api.mch.weixin.qq.com'}`,
      )
      await untilAborted(context.signal)
    } finally {
      await till.close()
    }
  } finally {
    clock?.stop()
  }
  return 0
}

function readRefundLimit(text: string | undefined): number | undefined {
  if (!text) return undefined
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new CommandError('WXTILL_REFUNDS_BY_ONE must be a number of fen.', {
    hint: 'For example 50000: of a payment one operator alone gives back ¥500.00 at most.',
    exitCode: 2,
  })
}

function readPool(text: string | undefined): number | undefined {
  if (!text) return undefined
  const connections = Number(text)
  if (Number.isInteger(connections) && connections >= 1 && connections <= 500) return connections
  throw new CommandError('DATABASE_POOL must be a number of connections from 1 to 500.', {
    hint: 'Leave it out for 10; all replicas together must stay below max_connections of the server.',
  })
}
