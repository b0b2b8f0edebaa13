import { type Logger, pino } from 'pino'
import type { LogOption } from './config.ts'
import { originOfLine } from './observe/scope.ts'

/**
 * The structured log. Nothing secret belongs into a log call; should one slip in all the same, these members are blanked, and
 * openids are cut to what is enough to tell two payers apart. Each line says which request and trace it belongs to.
 */
export function createLog(option: LogOption = 'info'): Logger {
  const level = typeof option === 'string' ? option : (option.level ?? 'info')
  const options = {
    level,
    base: null,
    serializers: { err: shownError },
    mixin: originOfLine,
    hooks: { streamWrite: scrub },
    redact: {
      paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: (value: unknown, path: string[]) =>
        path.at(-1)?.endsWith('openid') && typeof value === 'string' ? `${value.slice(0, 6)}…` : '[hidden]',
    },
  }
  return typeof option === 'string' ? pino(options) : pino(options, { write: (line) => option.write(line) })
}

const SECRETS = [
  'openid',
  'payer_openid',
  'authorization',
  'Authorization',
  'cookie',
  'password',
  'privateKey',
  'apiV3Key',
  'apiV2Key',
  'masterKey',
  'private_key',
  'api_v3_key',
  'api_v2_key',
  'auth_code',
  'appSecret',
  'app_secret',
  'js_code',
  'access_token',
  'api_key',
  'token',
  'secret',
  'paySign',
  'ciphertext',
]

/**
 * What is left in texts: messages of errors quote what they complain about, and paths are anybody's to write. Known by their shape are
 * openids, keys of our API, secrets of webhooks, private keys, and codes that pay.
 */
const scrub = (line: string): string =>
  line
    .replaceAll(/(?<![\w-])(o[\w-]{5})[\w-]{22}(?![\w-])/g, '$1…')
    .replaceAll(/\b(wxt_|whsec_|Bearer )[\w+/=.-]{8,}/gi, '$1[hidden]')
    .replaceAll(/-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----/g, '[hidden $1PRIVATE KEY]')
    .replaceAll(/(?<!\d)1[0-5]\d{16}(?!\d)/g, '[hidden]')

/** What a log may say of an error. Databases hang the row and the parameters on theirs, with openids and all. */
function shownError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, status, constraint, table } = error as Error & Record<string, unknown>
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(
      Object.entries({ code, status, constraint, table }).filter(([, value]) => value !== undefined),
    ),
    ...(error.cause !== undefined && { cause: shownError(error.cause) }),
  }
}
