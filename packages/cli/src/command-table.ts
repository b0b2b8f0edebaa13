import { type Command, defineCommand } from './command.ts'
import {
  AUDIT_OPTIONS,
  BILL_OPTIONS,
  DEMO_OPTIONS,
  DEV_OPTIONS,
  DOCTOR_OPTIONS,
  FAULTS_OPTIONS,
  KEYS_OPTIONS,
  MONTHS_OPTIONS,
  LEDGER_OPTIONS,
  RECONCILE_OPTIONS,
  REQUEST_OPTIONS,
  SANDBOX_OPTIONS,
  SERVE_OPTIONS,
} from './option-tables.ts'

const MERCHANT_NOTES = [
  'Without --merchant-dir the environment is read: WXPAY_MCHID, WXPAY_SERIAL_NO, WXPAY_APPID, WXPAY_API_V3_KEY, WXPAY_API_V2_KEY,',
  'WXPAY_PUBLIC_KEY_ID, and, as PEM text or the name of a file, WXPAY_PRIVATE_KEY, WXPAY_CERTIFICATE, WXPAY_PUBLIC_KEY.',
]

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
    [
      'With --tls-port or --proxy clients trust DIR/platform/ca.pem and keep calling api.mch.weixin.qq.com. Both listen on 127.0.0.1.',
      'A Node program goes there by itself: node --import wxtill/redirect app.js (WXTILL_SANDBOX=https://127.0.0.1:9443).',
    ],
  ),
  faults: defineCommand(
    'what goes wrong in a running sandbox: lists, sets, adds and clears faults',
    FAULTS_OPTIONS,
    () => import('./commands/faults.ts'),
    [
      'Example: wxtill faults set noisy',
      `Example: wxtill faults add '{"match":{"path":"/v3/refund/"},"action":{"fail_after_commit":true},"times":1}'`,
    ],
  ),
  serve: defineCommand(
    'the till alone, for production (DATABASE_URL, or an embedded database)',
    SERVE_OPTIONS,
    () => import('./commands/serve.ts'),
    [
      'Secrets are sealed at rest with WXTILL_MASTER_KEY (or the file WXTILL_MASTER_KEY_FILE names, or DIR/master.key);',
      'without a master key merchants are read from DIR/merchants and kept in memory only.',
      'DATABASE_POOL: connections to the server at most (10); all replicas together must stay below its max_connections.',
      'WXTILL_METRICS_TOKEN is what a scrape of /metrics must bring; without it, only this machine may read them.',
      'WXTILL_RATE_KEY, WXTILL_RATE_REFUSED and WXTILL_RATE_SIGN_IN change the rate limits (600 a minute, or 600/100 with a burst);',
      'WXTILL_PROXIES=1 says that one reverse proxy stands before the till: callers are then told apart by X-Forwarded-For.',
      'WXTILL_REFUNDS_BY_ONE: fen of a payment that one operator may give back alone; more waits for a second one (any sum).',
      'WXTILL_ALLOW_PRIVATE_WEBHOOKS=1 lets webhooks go to private addresses and over http: for a closed network only.',
    ],
  ),
  keys: defineCommand(
    "the master key that seals merchants' secrets: makes one, or lets a new one take over",
    KEYS_OPTIONS,
    () => import('./commands/keys.ts'),
    [
      'To change it: give every till "old,new" and restart; then "new,old", restart and run wxtill keys rotate-master;',
      'then "new" alone. It may be interrupted and run again, also while tills work on the same PostgreSQL.',
    ],
  ),
  months: defineCommand(
    'the months in which events, notifications and timelines lie: lists them, detaches old ones',
    MONTHS_OPTIONS,
    () => import('./commands/months.ts'),
    [
      'Of DATABASE_URL, else of the embedded database in DIR (stop the till first). Nothing is deleted: a detached month is a table',
      'of its own. Months with open work stay, and the command leaves with 1. Example: wxtill months detach --before 2026-01',
    ],
  ),
  ledger: defineCommand(
    "proves the till's ledger: every posting sums to zero, and is what was paid and refunded",
    LEDGER_OPTIONS,
    () => import('./commands/ledger.ts'),
    [
      'It reads the database of DATABASE_URL, also while tills work on it, or the embedded one in DIR, which no till may have open.',
      'Leaves with 0 when everything agrees, else 3.',
    ],
  ),
  reconcile: defineCommand(
    "compares a day's bills with what a running till has recorded (对账)",
    RECONCILE_OPTIONS,
    () => import('./commands/reconcile.ts'),
    [
      'Leaves with 0 when nothing is open, 3 when differences are, 1 when there was no bill to compare (yet).',
      'Example: wxtill reconcile --date 2026-11-19',
    ],
  ),
  bill: defineCommand(
    'loads a bill file into a running till by hand, and compares its day',
    BILL_OPTIONS,
    () => import('./commands/bill.ts'),
    ['The file as WeChat Pay made it, not saved by a spreadsheet. Leaves as wxtill reconcile does.'],
  ),
  audit: defineCommand(
    'whether the audit log is as it was written',
    AUDIT_OPTIONS,
    () => import('./commands/audit.ts'),
    [
      'Leaves with 0 when every chain is whole, 3 when a row was changed, taken out or put in, and names the first such row.',
      'Keep the hashes it prints somewhere else: they prove later that nothing before them was rewritten.',
      'An embedded database is opened by one process at a time: stop the till first, or GET /v1/audit/verification.',
    ],
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
    [...MERCHANT_NOTES, '', 'Leaves with 0 when nothing failed, else 1.'],
  ),
  request: defineCommand(
    'sends one request to WeChat Pay, signed and verified, and prints the answer',
    REQUEST_OPTIONS,
    () => import('./commands/request.ts'),
    [
      ...MERCHANT_NOTES,
      '',
      'Leaves with 0 when it was done, 1 when it failed, 3 when nobody knows: query before repeating it.',
      "Example: wxtill request 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}' --path out_trade_no=A1 --query mchid=1900000001",
    ],
  ),
}
