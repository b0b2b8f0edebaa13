import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from '../row.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const RUNS = 5

const WITHOUT = `export const pay = (code_url: string): string => code_url\n`
const WITH = `import { WechatPay, type WechatPayOptions } from '@wxtill/sdk'
export const pay = async (options: WechatPayOptions): Promise<string> =>
  (await new WechatPay(options).native.prepay({
    out_trade_no: 'ORDER-1',
    description: 'A cup of coffee',
    notify_url: 'https://shop.example/notify',
    amount: { total: 990 },
  })).code_url
`

interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

/** What the compiler needs for a file that imports the client as published, and for the same file without it. */
export function typeCheck(): { own: Cost; without: Cost } {
  const folder = mkdtempSync(join(tmpdir(), 'wxtill-types-'))
  try {
    mkdirSync(join(folder, 'node_modules/@wxtill'), { recursive: true })
    symlinkSync(join(root, 'packages/sdk'), join(folder, 'node_modules/@wxtill/sdk'), 'junction')
    symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction')
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['pay.mts'] }))
    return { without: cost(folder, WITHOUT), own: cost(folder, WITH) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function cost(folder: string, source: string): Cost {
  writeFileSync(join(folder, 'pay.mts'), source)
  const runs = Array.from({ length: RUNS }, () => compile(folder))
  return { seconds: median(runs.map((run) => run.seconds)), megabytes: median(runs.map((run) => run.megabytes)) }
}

function compile(cwd: string): Cost {
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '--extendedDiagnostics']
  const output = execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1])
  return { seconds: figure('Total time'), megabytes: figure('Memory used') / 1000 }
}
