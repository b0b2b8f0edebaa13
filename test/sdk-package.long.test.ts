import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The sdk as whoever installs it gets it: packed, unpacked into an empty folder, used without this repository and without network. */
const root = fileURLToPath(new URL('..', import.meta.url))
let shop: string
let tarball: string
let installed: string
let files: string[]

const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: shop, encoding: 'utf8' })
const tool = (script: string, ...args: string[]): string => node(join(root, 'node_modules', script), ...args)
const read = (file: string): string => readFileSync(join(installed, file), 'utf8')

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>
  readonly dependencies?: Readonly<Record<string, string>>
}

beforeAll(() => {
  shop = mkdtempSync(join(tmpdir(), 'wxtill-shop-'))
  installed = join(shop, 'node_modules/@wxtill/sdk')
  mkdirSync(installed, { recursive: true })
  const pack = ['pack', '--offline', '--json', '--pack-destination', shop]
  const packed = execFileSync('npm', pack, {
    cwd: join(root, 'packages/sdk'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  tarball = join(shop, filename)
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed])
  files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(installed, name)).isFile())
  // For the type checks; Node's types are the one thing they need besides.
  symlinkSync(join(root, 'node_modules/@types'), join(shop, 'node_modules/@types'))
})

afterAll(() => rmSync(shop, { recursive: true, force: true }))

describe('the package', { timeout: 180_000 }, () => {
  it('satisfies publint and are-the-types-wrong', () => {
    expect(tool('publint/src/cli.js', tarball)).toContain('All good!')
    tool('@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', tarball)
  })

  it('is smaller than 1 MB without its types', () => {
    const bytes = files.filter((name) => !name.endsWith('.d.ts')).map((name) => statSync(join(installed, name)).size)
    expect(bytes.reduce((a, b) => a + b)).toBeLessThan(1_000_000)
  })

  it('depends on nothing but the QR encoder, and only in the entry that draws', () => {
    const { dependencies } = JSON.parse(read('package.json')) as Manifest
    expect(Object.keys(dependencies ?? {})).toEqual(['uqr'])
    const importing = files.filter((name) => name.endsWith('.js')).filter((name) => foreign(read(name)).length > 0)
    expect(importing.map((name) => [name, foreign(read(name))])).toEqual([['dist/qr/index.js', ['uqr']]])
  })

  it('imports nothing but Node in its types', () => {
    for (const name of files.filter((name) => name.endsWith('.d.ts')))
      expect([name, foreign(read(name))]).toEqual([name, []])
  })

  it('carries every file that exports names, its licence, and neither sources, tests, keys nor maps', () => {
    const { exports } = JSON.parse(read('package.json')) as Manifest
    for (const entry of Object.values(exports)) {
      expect(files).toContain(entry.types.slice(2))
      expect(files).toContain(entry.default.slice(2))
    }
    expect(files).toContain('LICENSE')
    expect(files.filter((name) => !/^(?:dist\/.+\.(?:js|d\.ts)|README\.md|LICENSE|package\.json)$/.test(name))).toEqual(
      [],
    )
    expect(files.filter((name) => /test|vectors|fixtures|stub/.test(name))).toEqual([])
    // A whole key, not the words by which one is recognised.
    expect(files.filter((name) => /-----BEGIN [A-Z ]+-----\s*[A-Za-z0-9+/]{20}/.test(read(name)))).toEqual([])
  })
})

/** What a file imports besides its neighbours and Node. */
function foreign(text: string): string[] {
  const found = [...text.matchAll(/(?:\bfrom |^import |\bimport\()["']([^"'\n]+)["']/gm)].map((match) => match[1]!)
  return [...new Set(found)].filter((specifier) => !/^(?:node:|\.)/.test(specifier))
}

const USE = `
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const client = new WechatPay({
    mchid: '1900000001',
    appid: 'wxd678efh567hg6787',
    serial: '35B5E2BAB6C784CDC14657B083542D9D8A4EDCE5',
    privateKey,
    apiV3Key: 'x'.repeat(32),
    platformKeys: { publicKey: { id: 'PUB_KEY_ID_0119000000012026060900000000000001', key: publicKey } },
    baseUrl: 'http://127.0.0.1:1',
    retry: { attempts: 1 },
  })
  client.orders.queryByOutTradeNo('ORDER-1').catch((error) => {
    console.log(error instanceof ConnectionError, error.outcome)
  })
`

describe('used from an empty folder', { timeout: 180_000 }, () => {
  it('is imported as an ES module', () => {
    writeFileSync(
      join(shop, 'use.mjs'),
      `import { generateKeyPairSync } from 'node:crypto'\nimport { ConnectionError, WechatPay } from '@wxtill/sdk'\n${USE}`,
    )
    expect(node('use.mjs')).toBe('true failed\n')
  })

  it('is required by CommonJS', () => {
    writeFileSync(
      join(shop, 'use.cjs'),
      `const { generateKeyPairSync } = require('node:crypto')\nconst { ConnectionError, WechatPay } = require('@wxtill/sdk')\n${USE}`,
    )
    expect(node('--no-warnings', 'use.cjs')).toBe('true failed\n')
  })

  it('loads network and compression only when they are needed', () => {
    writeFileSync(
      join(shop, 'lazy.mjs'),
      `import '@wxtill/sdk'\nconsole.log(process.moduleLoadList.filter((name) => /NativeModule (?:http|https|tls|zlib)$/.test(name)))`,
    )
    expect(node('lazy.mjs')).toBe('[]\n')
  })

  it('keeps the names of its classes and functions in stack traces', () => {
    writeFileSync(
      join(shop, 'stack.mjs'),
      `import { WechatPay } from '@wxtill/sdk'\ntry { new WechatPay({ mchid: '' }) } catch (error) { console.log(error.stack) }`,
    )
    expect(node('stack.mjs')).toMatch(/requireMatch[\s\S]+readOptions[\s\S]+new WechatPay/)
  })

  it('draws QR codes once their encoder is installed', () => {
    cpSync(join(root, 'node_modules/uqr'), join(shop, 'node_modules/uqr'), { recursive: true })
    writeFileSync(
      join(shop, 'qr.mjs'),
      `import { qrSvg } from '@wxtill/sdk/qr'\nconsole.log(qrSvg('weixin://wxpay/bizpayurl?pr=1').slice(0, 4))`,
    )
    expect(node('qr.mjs')).toBe('<svg\n')
  })

  it.each([
    ['nodenext', { module: 'nodenext' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])(
    'type-checks under %s, declarations included',
    (name, options) => {
      writeFileSync(join(shop, 'use.mts'), CONSUMER)
      const config = {
        ...options,
        target: 'es2023',
        lib: ['es2023'],
        types: ['node'],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      }
      writeFileSync(join(shop, `${name}.json`), JSON.stringify({ compilerOptions: config, files: ['use.mts'] }))
      expect(compile(`${name}.json`)).toBe('')
      writeFileSync(join(shop, 'use.mts'), CONSUMER.replace('total: 990', "total: '9.90'"))
      expect(compile(`${name}.json`)).toContain("Type 'string' is not assignable to type 'number'")
    },
    60_000,
  )
})

const CONSUMER = `
  import { ApiError, WechatPay, type NotificationEvent, type WechatPayOptions } from '@wxtill/sdk'
  import { qrSvg } from '@wxtill/sdk/qr'

  export async function order(options: WechatPayOptions): Promise<string> {
    const client = new WechatPay(options)
    const { code_url } = await client.native.prepay({
      out_trade_no: 'ORDER-1',
      description: 'A cup of coffee',
      notify_url: 'https://shop.example/notify',
      amount: { total: 990 },
    })
    return qrSvg(code_url)
  }

  export function paid(event: NotificationEvent): number | undefined {
    return event.event_type === 'TRANSACTION.SUCCESS' ? event.resource.amount?.total : undefined
  }

  export const isPaid = (error: unknown): boolean => error instanceof ApiError && error.is('ORDER_PAID')
`

/** What the compiler complains about; nothing when it is content. */
function compile(project: string): string {
  try {
    return tool('typescript/bin/tsc', '--project', project)
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  }
}
