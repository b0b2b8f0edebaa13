import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { runSandbox } from '../sandbox.ts'
import { TestSandbox } from './test-sandbox.ts'
import { inProcess, type DeliverNotification } from './in-process.ts'
import type { SandboxOptions } from '../options.ts'

/** Everything but a folder: these keys are public. */
export interface TestSandboxOptions extends Omit<SandboxOptions, 'dataDir'> {
  /** Takes notifications in place of the address they are for: no server is needed, and the test decides when they arrive. */
  deliver?: DeliverNotification
}

/**
 * Starts WeChat Pay inside a test: in memory, on a free port, with a virtual clock and keys prepared for tests, so that it takes
 * milliseconds. The same options and `startAt` give the same run, signatures included.
 *
 * @throws TypeError when a data folder is given. @throws Error as the other `startSandbox`.
 */
export async function startSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  if ('dataDir' in options)
    throw new TypeError(
      'dataDir: a test sandbox lives in memory, its keys are public. Use startSandbox of @wxtill/sandbox.',
    )
  const { deliver, ...others } = options
  const running = await runSandbox({ clock: 'virtual', ...others }, testOnlyPrivateKey, deliver && inProcess(deliver))
  return new TestSandbox(running)
}
