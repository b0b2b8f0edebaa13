import type { OptionTable } from './option.ts'

const DATA = { kind: 'text', value: 'DIR', default: '.wxtill', help: 'folder for keys, data and till.json' } as const
const HOST = { kind: 'text', value: 'ADDRESS', default: '127.0.0.1', help: 'address to listen on' } as const
const TILL_PORT = { kind: 'port', value: 'N', default: 8080, help: 'port of the till' } as const
const SANDBOX_PORT = { kind: 'port', value: 'N', default: 9080, help: 'port of the sandbox and its phone' } as const

export const DEV_OPTIONS = {
  port: TILL_PORT,
  'sandbox-port': SANDBOX_PORT,
  host: HOST,
  data: DATA,
} as const satisfies OptionTable

export const SANDBOX_OPTIONS = {
  port: SANDBOX_PORT,
  host: HOST,
  data: DATA,
  seed: { kind: 'text', value: 'S', help: 'seed of every random choice: the same seed gives the same run' },
  clock: {
    kind: 'choice',
    value: 'real|virtual',
    choices: ['real', 'virtual'],
    default: 'real',
    help: 'a virtual clock only moves when it is advanced',
  },
} as const satisfies OptionTable

export const SERVE_OPTIONS = {
  port: TILL_PORT,
  host: HOST,
  data: DATA,
  'public-url': { kind: 'url', value: 'URL', help: 'address payers reach the till at (cashier pages)' },
  'notify-url': { kind: 'url', value: 'URL', help: 'address WeChat Pay reaches the till at; else --public-url' },
  sandbox: { kind: 'url', value: 'URL', help: 'talk to this sandbox, and follow its clock, instead of WeChat Pay' },
} as const satisfies OptionTable

export const DEMO_OPTIONS = {
  json: { kind: 'flag', help: 'one JSON object a line, for programs' },
} as const satisfies OptionTable
