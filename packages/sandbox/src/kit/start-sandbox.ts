import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { runSandbox } from '../sandbox.ts'
import { TestSandbox } from './test-sandbox.ts'
import type { SandboxOptions } from '../options.ts'

/** Everything but a folder: these keys are public. */
export type TestSandboxOptions = Omit<SandboxOptions, 'dataDir'>

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
  const { sandbox, platform } = await runSandbox({ clock: 'virtual', ...options }, testOnlyPrivateKey)
  return new TestSandbox(sandbox, platform)
}
