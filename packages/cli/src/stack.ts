import { startSandbox, type Sandbox, type SandboxOptions } from '@wxtill/sandbox'
import { type LogOption, startTill, type Till } from '@wxtill/till'
import { readMerchants } from './config.ts'
import { ensureMasterKey } from './master-key.ts'
import { sandboxPages, type Pages } from './pages.ts'

export interface StackOptions {
  readonly host: string
  readonly sandboxPort: number
  readonly tillPort: number
  readonly dataDir: string
  readonly pages?: Pages
  /** Where the till's structured log goes. */
  readonly log: LogOption
  /** Further choices for the sandbox: its seed, where its time starts. */
  readonly sandbox?: Pick<SandboxOptions, 'seed' | 'startAt'>
}

/** A sandbox and a till in one process; the sandbox's clock is the till's clock, so an advanced clock moves both. */
export interface Stack {
  readonly sandbox: Sandbox
  readonly till: Till
  close(): Promise<void>
}

/** Starts the sandbox, reads the merchants it wrote, starts the till with them. Nothing is left running when it throws. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { host, dataDir, pages } = options
  const sandbox = await startSandbox({
    ...options.sandbox,
    host,
    port: options.sandboxPort,
    dataDir,
    pages: sandboxPages(pages ?? {}),
  })
  try {
    const till = await startTill({
      host,
      port: options.tillPort,
      dataDir,
      merchants: await readMerchants(dataDir, { sandboxUrl: sandbox.url }),
      masterKey: await ensureMasterKey(dataDir),
      clock: sandbox.clock,
      log: options.log,
      // Receivers in development are on this machine.
      allowPrivateWebhooks: true,
      ...(pages?.console === undefined ? {} : { pages: { console: pages.console } }),
    })
    return { sandbox, till, close: () => closeAll([till, sandbox]) }
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

/** Closes one after the other; a failure of one does not keep the next from closing. */
async function closeAll(parts: readonly { close(): Promise<void> }[]): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) await part.close().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed')
}
