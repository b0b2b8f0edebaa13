import { resolve } from 'node:path'
import type { CommandContext } from '../command.ts'
import type { DEV_OPTIONS } from '../option-tables.ts'
import { logTo } from '../log-to.ts'
import type { Values } from '../option.ts'
import { checkPorts } from '../ports.ts'
import { shownPath } from '../shown-path.ts'
import { untilAborted } from '../until-aborted.ts'

/** `wxtill dev`: sandbox and till in one process, until a signal stops it. */
export async function run(values: Values<typeof DEV_OPTIONS>, context: CommandContext): Promise<number> {
  const { host, port, 'sandbox-port': sandboxPort } = values
  await checkPorts([
    { host, port: sandboxPort, option: 'sandbox-port' },
    { host, port, option: 'port' },
  ])
  const [{ startStack }, { findPages }, { ensureTillFile, tillFilePath }] = await Promise.all([
    import('../stack.ts'),
    import('../pages.ts'),
    import('../till-file.ts'),
  ])
  const dataDir = resolve(values.data)
  const pages = findPages()
  const stack = await startStack({ host, sandboxPort, tillPort: port, dataDir, pages, log: logTo(context, 'warn') })
  try {
    const file = await ensureTillFile(stack.till, dataDir)
    const tillFile = shownPath(tillFilePath(dataDir))
    if (pages.missing.length > 0) context.warn(`Pages not built: ${pages.missing.join(', ')}. Run: npm run build`)
    context.print(
      `ready  console ${file.url}/console/ (user ${file.console.user}, password in ${tillFile})` +
        `  phone ${stack.sandbox.url}/phone/  sandbox console ${stack.sandbox.url}/console/  api ${file.url}/v1  sandbox ${stack.sandbox.url}`,
    )
    context.print(firstSteps(file.url, tillFile))
    await untilAborted(context.signal)
  } finally {
    await stack.close()
  }
  return 0
}

/** A first payment to paste: the key is read from the file, so that no secret stands in a terminal's history. */
function firstSteps(url: string, tillFile: string): string {
  return [
    '',
    'A first payment: paste this, open the pay_url of the answer, scan its code with the phone (password 123456).',
    '',
    `  KEY=$(node -p 'JSON.parse(fs.readFileSync("${tillFile}")).api_key')`,
    `  curl -s ${url}/v1/payments -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' \\`,
    `    -H "Idempotency-Key: $(date +%s)" -d '{"channel":"native","amount":{"total":990},"description":"Flat white"}'`,
    '',
    'Ctrl+C stops both; what happened stays in the data folder.',
  ].join('\n')
}
