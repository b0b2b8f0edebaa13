import { type Logger, pino } from 'pino'
import type { LogOption } from './config.ts'

/**
 * The structured log. Nothing secret belongs into a log call; should one slip in all the same, these members are blanked, and
 * openids are cut to what is enough to tell two payers apart.
 */
export function createLog(option: LogOption = 'info'): Logger {
  const level = typeof option === 'string' ? option : (option.level ?? 'info')
  const options = {
    level,
    base: null,
    redact: {
      paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: (value: unknown, path: string[]) =>
        path.at(-1) === 'openid' && typeof value === 'string' ? `${value.slice(0, 6)}…` : '[hidden]',
    },
  }
  return typeof option === 'string' ? pino(options) : pino(options, { write: (line) => option.write(line) })
}

const SECRETS = [
  'openid',
  'authorization',
  'Authorization',
  'cookie',
  'password',
  'privateKey',
  'apiV3Key',
  'api_key',
  'token',
  'paySign',
  'ciphertext',
]
