import { Checks, checkWeb } from './checks.ts'

// `workerd test` calls this, and fails when it throws.
export default {
  async test(): Promise<void> {
    const checks = new Checks()
    await checkWeb(checks)
    console.log(checks.summary)
  },
}
