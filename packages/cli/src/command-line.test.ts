import { describe, expect, it } from 'vitest'
import { CommandError } from './command.ts'
import { readCommandLine } from './command-line.ts'
import { COMMANDS } from './command-table.ts'

const DEV_DEFAULTS = { port: 8080, 'sandbox-port': 9080, host: '127.0.0.1', data: '.wxtill' }
const SANDBOX_DEFAULTS = {
  port: 9080,
  'tls-port': undefined,
  proxy: false,
  'proxy-port': undefined,
  host: '127.0.0.1',
  data: '.wxtill',
  seed: undefined,
  clock: 'real',
  fixtures: undefined,
  preset: undefined,
}
const SERVE_DEFAULTS = {
  port: 8080,
  host: '127.0.0.1',
  data: '.wxtill',
  'public-url': undefined,
  'notify-url': undefined,
  sandbox: undefined,
}
const request = (given: object) => ({
  kind: 'run',
  command: 'request',
  values: {
    path: new Map(),
    query: new Map(),
    body: undefined,
    'dry-run': false,
    'merchant-dir': undefined,
    'base-url': undefined,
    ...given,
  },
})

describe('readCommandLine', () => {
  it.each([
    [[], { kind: 'help' }],
    [['--help'], { kind: 'help' }],
    [['help'], { kind: 'help' }],
    [['help', 'dev'], { kind: 'help', command: 'dev' }],
    [['dev', '--port', '1', '-h'], { kind: 'help', command: 'dev' }],
    [['--version'], { kind: 'version' }],
    [['dev'], { kind: 'run', command: 'dev', values: DEV_DEFAULTS }],
    [
      ['dev', '--sandbox-port', '0', '--port=8181', '--data', 'x y', '--host', '0.0.0.0'],
      { kind: 'run', command: 'dev', values: { port: 8181, 'sandbox-port': 0, host: '0.0.0.0', data: 'x y' } },
    ],
    [['sandbox', '--speed', '60'], { kind: 'run', command: 'sandbox', values: { ...SANDBOX_DEFAULTS, speed: 60 } }],
    [
      ['sandbox', '--seed', '42', '--clock', 'virtual'],
      { kind: 'run', command: 'sandbox', values: { ...SANDBOX_DEFAULTS, seed: '42', clock: 'virtual' } },
    ],
    [
      ['serve', '--sandbox', 'http://127.0.0.1:9080/'],
      { kind: 'run', command: 'serve', values: { ...SERVE_DEFAULTS, sandbox: 'http://127.0.0.1:9080' } },
    ],
    [
      ['faults', 'set', 'noisy', '--url', 'http://127.0.0.1:9080/'],
      { kind: 'run', command: 'faults', values: { act: 'set noisy', url: 'http://127.0.0.1:9080' } },
    ],
    [['demo'], { kind: 'run', command: 'demo', values: { json: false } }],
    [['demo', '--json'], { kind: 'run', command: 'demo', values: { json: true } }],
    [['request', 'GET /v3/certificates'], request({ route: 'GET /v3/certificates' })],
    [['request', 'GET', '/v3/certificates', '--dry-run'], request({ route: 'GET /v3/certificates', 'dry-run': true })],
    [
      ['request', '--query', 'a=1', 'GET /v3/x', '--query=b=x=y', '--path', '__proto__=', '--body', '-'],
      request({
        route: 'GET /v3/x',
        body: '-',
        query: new Map([
          ['a', '1'],
          ['b', 'x=y'],
        ]),
        path: new Map([['__proto__', '']]),
      }),
    ],
  ])('reads %j', (argv, expected) => {
    expect(readCommandLine(argv, COMMANDS)).toEqual(expected)
  })

  it.each([
    [
      ['deev'],
      'Unknown command "deev". Did you mean "dev"?',
      'Commands: dev, sandbox, faults, serve, keys, months, ledger, reconcile, bill, audit, demo, doctor, request. See wxtill --help.',
    ],
    [
      ['toString'],
      'Unknown command "toString".',
      'Commands: dev, sandbox, faults, serve, keys, months, ledger, reconcile, bill, audit, demo, doctor, request. See wxtill --help.',
    ],
    [
      ['--port'],
      'Unknown option "--port".',
      'Commands: dev, sandbox, faults, serve, keys, months, ledger, reconcile, bill, audit, demo, doctor, request. See wxtill --help.',
    ],
    [['help', 'demmo'], 'Unknown command "demmo". Did you mean "demo"?', /./],
    [['dev', '--prot', '1'], 'Unknown option --prot. Did you mean --port?', 'See wxtill dev --help.'],
    [['dev', '--seed', '1'], 'Unknown option --seed.', 'See wxtill dev --help.'],
    [['dev', '-p', '1'], 'Unknown option -p.', 'See wxtill dev --help.'],
    [['dev', '--constructor'], 'Unknown option --constructor.', 'See wxtill dev --help.'],
    [['dev', 'now'], 'Unexpected argument "now".', 'See wxtill dev --help.'],
    [['dev', '--port', '65536'], /--port needs a port number .* got "65536"/, 'See wxtill dev --help.'],
    [['dev', '--port', '-1'], /--port needs a port number/, 'See wxtill dev --help.'],
    [['dev', '--port', '8e3'], /--port needs a port number .* got "8e3"/, 'See wxtill dev --help.'],
    [['dev', '--port'], /--port needs a port number/, 'See wxtill dev --help.'],
    [['dev', '--data', '--port', '1'], '--data needs a value', 'See wxtill dev --help.'],
    [['dev', '--data='], '--data needs a value.', 'See wxtill dev --help.'],
    [['sandbox', '--speed', '0'], '--speed needs a number above 0, got "0".', 'See wxtill sandbox --help.'],
    [['sandbox', '--clock', 'fast'], '--clock needs real or virtual, got "fast".', 'See wxtill sandbox --help.'],
    [['serve', '--sandbox', '127.0.0.1:9080'], /--sandbox needs an address/, 'See wxtill serve --help.'],
    [['serve', '--sandbox', 'ftp://x'], /--sandbox needs an address/, 'See wxtill serve --help.'],
    [['request'], "'METHOD /v3/…' is missing.", 'See wxtill request --help.'],
    [['request', '--route', 'GET /v3/x'], 'Unknown option --route.', 'See wxtill request --help.'],
    [['request', 'GET /v3/x', '--query', 'a'], '--query needs a name and a value, like name=value, got "a".', /./],
    [['request', 'GET /v3/x', '--query', '=a'], /--query needs a name and a value/, /./],
    [['request', 'GET /v3/x', '--query', 'a=1', '--query', 'a=2'], '--query a is given twice.', /./],
    [['demo', '--json=yes'], '--json takes no value.', 'See wxtill demo --help.'],
  ])('refuses %j with a hint and exit code 2', (argv, message, hint) => {
    let thrown: unknown
    try {
      readCommandLine(argv, COMMANDS)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CommandError)
    expect((thrown as CommandError).message).toMatch(message)
    expect(thrown).toMatchObject({ hint: expect.stringMatching(hint), exitCode: 2 })
  })
})
