import { type Command, defineCommand } from './command.ts'
import {
  DEMO_OPTIONS,
  DEV_OPTIONS,
  DOCTOR_OPTIONS,
  REQUEST_OPTIONS,
  SANDBOX_OPTIONS,
  SERVE_OPTIONS,
} from './option-tables.ts'

/** Every command by its name, in the order the help shows them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  dev: defineCommand(
    'sandbox and till together, for development on this machine',
    DEV_OPTIONS,
    () => import('./commands/dev.ts'),
  ),
  sandbox: defineCommand(
    'the simulated WeChat Pay platform alone',
    SANDBOX_OPTIONS,
    () => import('./commands/sandbox.ts'),
  ),
  serve: defineCommand(
    'the till alone, for production (DATABASE_URL, or an embedded database)',
    SERVE_OPTIONS,
    () => import('./commands/serve.ts'),
  ),
  demo: defineCommand(
    'drives one payment end to end in a throw-away stack and checks every step',
    DEMO_OPTIONS,
    () => import('./commands/demo.ts'),
  ),
  doctor: defineCommand(
    "checks a merchant's keys, certificate, clock, calls and notify URL, and says what to mend",
    DOCTOR_OPTIONS,
    () => import('./commands/doctor.ts'),
  ),
  request: defineCommand(
    'sends one request to WeChat Pay, signed and verified, and prints the answer',
    REQUEST_OPTIONS,
    () => import('./commands/request.ts'),
  ),
}
