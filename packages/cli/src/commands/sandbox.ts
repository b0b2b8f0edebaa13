import { join, resolve } from 'node:path'
import type { FaultPreset, PresetName, Sandbox } from '@wxtill/sandbox'
import { CommandError, type CommandContext } from '../command.ts'
import { PROXY_PORT, type SANDBOX_OPTIONS } from '../option-tables.ts'
import type { Values } from '../option.ts'
import { checkPorts } from '../ports.ts'
import { readFixturesFile } from '../fixtures-file.ts'
import { shownPath } from '../shown-path.ts'
import { untilAborted } from '../until-aborted.ts'

const LOOPBACK = '127.0.0.1'

/** `wxtill sandbox`: the simulated platform alone, until a signal stops it. */
export async function run(values: Values<typeof SANDBOX_OPTIONS>, context: CommandContext): Promise<number> {
  const { host, port, 'tls-port': tlsPort, seed, clock, speed } = values
  const proxyPort = values['proxy-port'] ?? (values.proxy ? PROXY_PORT : undefined)
  await checkPorts([
    { host, port, option: 'port' },
    ...(tlsPort === undefined ? [] : [{ host: LOOPBACK, port: tlsPort, option: 'tls-port' }]),
    ...(proxyPort === undefined ? [] : [{ host: LOOPBACK, port: proxyPort, option: 'proxy-port' }]),
  ])
  const [{ startSandbox, FAULT_PRESETS }, { findPages, sandboxPages }] = await Promise.all([
    import('@wxtill/sandbox'),
    import('../pages.ts'),
  ])
  const dataDir = resolve(values.data)
  const preset = readPreset(values.preset, FAULT_PRESETS)
  const fixtures = values.fixtures === undefined ? undefined : await readFixturesFile(values.fixtures)
  const pages = findPages()
  const sandbox = await startSandbox({
    host,
    port,
    dataDir,
    clock,
    ...(tlsPort === undefined ? {} : { tlsPort }),
    ...(proxyPort === undefined ? {} : { proxyPort }),
    ...(seed === undefined ? {} : { seed }),
    ...(speed === undefined ? {} : { speed }),
    ...(fixtures === undefined ? {} : { fixtures }),
    ...(preset === undefined ? {} : { preset }),
    pages: sandboxPages(pages),
  })
  try {
    if (pages.phone === undefined || pages.sandboxConsole === undefined)
      context.warn('The phone and the console are not built. Run: npm run build')
    context.print(
      `ready  api ${sandbox.url}  console ${sandbox.url}/console/  phone ${sandbox.url}/phone/` +
        `  control ${sandbox.url}/_sandbox/  merchants ${shownPath(join(dataDir, 'merchants'))}`,
    )
    if (sandbox.ca !== undefined) context.print(waysIn(sandbox, shownPath(join(dataDir, 'platform', 'ca.pem'))))
    await untilAborted(context.signal)
  } finally {
    await sandbox.close()
  }
  return 0
}

/** @throws CommandError when there is no such preset. */
function readPreset(
  name: string | undefined,
  presets: Readonly<Record<PresetName, FaultPreset>>,
): PresetName | undefined {
  if (name === undefined || Object.hasOwn(presets, name)) return name as PresetName | undefined
  throw new CommandError(`There is no preset "${name}".`, {
    hint: `Presets: ${Object.keys(presets).join(', ')}.`,
    exitCode: 2,
  })
}

function waysIn({ tlsUrl, proxyUrl }: Sandbox, ca: string): string {
  const names = [
    tlsUrl === undefined ? '' : `  tls ${tlsUrl}`,
    proxyUrl === undefined ? '' : `  proxy ${proxyUrl}`,
    `  trust ${ca}`,
  ]
  return `api.mch.weixin.qq.com${names.join('')}`
}
