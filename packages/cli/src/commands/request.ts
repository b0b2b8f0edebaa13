import { clientOptions, platformUrl } from '../client-options.ts'
import { CommandError, type CommandContext } from '../command.ts'
import { readSetup } from '../merchant-setup.ts'
import type { Values } from '../option.ts'
import type { REQUEST_OPTIONS } from '../option-tables.ts'

/** Nobody knows whether it was done: not a failure, and not to be taken for one by a script. */
const UNKNOWN = 3

/** `wxtill request`: one request, and its answer as JSON; 0 done, 1 failed, 3 unknown. */
export async function run(values: Values<typeof REQUEST_OPTIONS>, context: CommandContext): Promise<number> {
  const [{ findRoute }, { readBody }, { sendRoute }, { WechatPay, WechatPayError }] = await Promise.all([
    import('../request/find-route.ts'),
    import('../request/read-body.ts'),
    import('../request/send-route.ts'),
    import('@wxtill/sdk'),
  ])
  const found = findRoute(values.route, values.path, values.query)
  const input = { ...found, body: await readBody(values.body, context), signal: context.signal }
  const setup = await readSetup(values['merchant-dir'], context.env)
  const options = clientOptions(setup, platformUrl(values['base-url'], context.env))
  try {
    if (values['dry-run']) {
      const { dryRun } = await import('../request/dry-run.ts')
      const certificates = setup.platformCertificates.map(({ bytes }) => bytes.toString('utf8'))
      context.print(await dryRun(options, certificates, input))
      return 0
    }
    const { status, data } = await sendRoute(new WechatPay(options), input)
    if (data !== undefined) context.print(JSON.stringify(data, null, context.terminal ? 2 : 0))
    else if (context.terminal) context.print(`${status}, no body`)
    return 0
  } catch (error) {
    if (error instanceof TypeError) throw unusable(error)
    if (!(error instanceof WechatPayError)) throw error
    for (const line of explained(error)) context.warn(line)
    return error.outcome === 'unknown' ? UNKNOWN : 1
  }
}

function unusable(error: TypeError): CommandError {
  return new CommandError(error.message, {
    hint: 'wxtill doctor, with the same options, says what to mend.',
    cause: error,
  })
}

function explained(error: { message: string; hint: string; requestId: string | undefined; outcome: string }): string[] {
  return [
    `wxtill: ${error.message}`,
    error.hint,
    ...(error.requestId === undefined ? [] : [`Request-ID ${error.requestId}`]),
    ...(error.outcome === 'unknown' ? ['Outcome unknown: it may have happened. Query before repeating it.'] : []),
  ]
}
