import type { OptionTable } from './option.ts'

/** Where `--proxy` listens. */
export const PROXY_PORT = 9090

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
  'tls-port': {
    kind: 'port',
    value: 'N',
    help: "also answer HTTPS there, with certificates for WeChat Pay's host names",
  },
  proxy: { kind: 'flag', help: `also be an HTTP proxy, to these host names and nowhere else, at port ${PROXY_PORT}` },
  'proxy-port': { kind: 'port', value: 'N', help: 'the same at another port' },
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
  speed: { kind: 'number', value: 'N', help: 'a real clock runs N times as fast as this machine, such as 60' },
  fixtures: { kind: 'text', value: 'FILE', help: 'merchants, payers and orders (JSON) to be there from the start' },
  preset: { kind: 'text', value: 'NAME', help: 'faults from the start: calm, noisy, hostile, month-end …' },
} as const satisfies OptionTable

export const FAULTS_OPTIONS = {
  act: {
    kind: 'text',
    value: 'list|presets|knobs|set NAME|add JSON|clear',
    argument: true,
    help: 'what to do; clear takes an id, or takes all',
  },
  url: { kind: 'url', value: 'URL', default: 'http://127.0.0.1:9080', help: 'where the sandbox is' },
} as const satisfies OptionTable

export const SERVE_OPTIONS = {
  port: TILL_PORT,
  host: HOST,
  data: DATA,
  'public-url': { kind: 'url', value: 'URL', help: 'address payers reach the till at (cashier pages)' },
  'notify-url': { kind: 'url', value: 'URL', help: 'address WeChat Pay reaches the till at; else --public-url' },
  sandbox: { kind: 'url', value: 'URL', help: 'talk to this sandbox, and follow its clock, instead of WeChat Pay' },
} as const satisfies OptionTable

export const KEYS_OPTIONS = {
  act: {
    kind: 'text',
    value: 'new|rotate-master',
    argument: true,
    help: 'print a new master key; seal under the first',
  },
  data: DATA,
} as const satisfies OptionTable

export const MONTHS_OPTIONS = {
  act: { kind: 'text', value: 'list|detach', argument: true, help: 'show the months, or detach old ones' },
  before: { kind: 'text', value: 'YYYY-MM', help: 'detach what ended before this month' },
  table: { kind: 'text', value: 'NAME', help: 'of this table only, such as event' },
  force: { kind: 'flag', help: 'detach also what still has open work' },
  data: DATA,
} as const satisfies OptionTable

export const LEDGER_OPTIONS = {
  act: { kind: 'text', value: 'check', argument: true, help: 'prove that the ledger balances and is what happened' },
  data: DATA,
  json: { kind: 'flag', help: 'the whole report as one JSON object, for programs' },
} as const satisfies OptionTable

const TILL_URL = { kind: 'url', value: 'URL', help: 'a till elsewhere, with its key in WXTILL_API_KEY' } as const
const MERCHANT = { kind: 'text', value: 'MCHID', help: 'where the till collects for more than one' } as const

export const RECONCILE_OPTIONS = {
  date: { kind: 'text', value: 'YYYY-MM-DD', help: 'a past day of Asia/Shanghai' },
  merchant: MERCHANT,
  'sub-mchid': {
    kind: 'text',
    value: 'SUB_MCHID',
    help: 'the bill of this sub-merchant alone, on a day of its own (partners)',
  },
  'bill-type': {
    kind: 'choice',
    value: 'ALL|SUCCESS|REFUND',
    choices: ['ALL', 'SUCCESS', 'REFUND'],
    default: 'ALL',
    help: 'which trade bill',
  },
  account: {
    kind: 'choice',
    value: 'BASIC|OPERATION|FEES',
    choices: ['BASIC', 'OPERATION', 'FEES'],
    default: 'BASIC',
    help: 'which fund-flow bill; only BASIC is held against the ledger',
  },
  url: TILL_URL,
  data: DATA,
} as const satisfies OptionTable

export const BILL_OPTIONS = {
  act: { kind: 'text', value: 'load FILE', argument: true, help: 'load a bill file, text or gzip' },
  date: { kind: 'text', value: 'YYYY-MM-DD', help: 'its day; else that of its first row' },
  merchant: { ...MERCHANT, help: 'its merchant; else that of its first row, or the only one' },
  'sub-mchid': { kind: 'text', value: 'SUB_MCHID', help: 'it is the bill of this sub-merchant alone (partners)' },
  url: TILL_URL,
  data: DATA,
} as const satisfies OptionTable

export const AUDIT_OPTIONS = {
  act: { kind: 'text', value: 'verify', argument: true, help: 'follow every chain of hashes to its end' },
  data: DATA,
} as const satisfies OptionTable

export const DEMO_OPTIONS = {
  json: { kind: 'flag', help: 'one JSON object a line, for programs' },
} as const satisfies OptionTable

const MERCHANT_DIR = {
  kind: 'text',
  value: 'DIR',
  help: 'folder with merchant.json and the keys; else WXPAY_MCHID, WXPAY_PRIVATE_KEY … of the environment',
} as const
const BASE_URL = {
  kind: 'url',
  value: 'URL',
  help: 'where WeChat Pay is, for instance a sandbox; else WXPAY_BASE_URL, else the real platform',
} as const

export const DOCTOR_OPTIONS = {
  'merchant-dir': MERCHANT_DIR,
  'base-url': BASE_URL,
  'notify-url': { kind: 'text', value: 'URL', help: 'also check this notify_url, and send it an unsigned probe' },
  echo: { kind: 'flag', help: 'also ask the self-test API to say back an encrypted message' },
  json: { kind: 'flag', help: 'one JSON object a line, for programs' },
} as const satisfies OptionTable

export const REQUEST_OPTIONS = {
  route: { kind: 'text', value: "'METHOD /v3/…'", argument: true, help: 'a path, or its template with {parameters}' },
  path: { kind: 'pairs', value: 'NAME=VALUE', help: 'a parameter of the path; may be repeated' },
  query: { kind: 'pairs', value: 'NAME=VALUE', help: 'a parameter of the query; may be repeated' },
  body: {
    kind: 'text',
    value: 'JSON|@FILE|-',
    help: 'the body: JSON, @ and the name of a file, or - for what is piped in',
  },
  'dry-run': { kind: 'flag', help: 'send nothing; show what would be signed and sent' },
  'merchant-dir': MERCHANT_DIR,
  'base-url': BASE_URL,
} as const satisfies OptionTable
