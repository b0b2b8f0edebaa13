import { startSandbox, type NewMerchant, type Sandbox } from '@wxtill/sandbox'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A sandbox with a data folder, and copies of its merchants' folders that a test may break. */
export class MerchantCopies {
  readonly sandbox: Sandbox
  /** Removed at the end, with everything a test puts there. */
  readonly root: string
  #copies = 0

  private constructor(root: string, sandbox: Sandbox) {
    this.root = root
    this.sandbox = sandbox
  }

  static async start(): Promise<MerchantCopies> {
    const root = await mkdtemp(join(tmpdir(), 'wxtill-merchants-'))
    return new MerchantCopies(root, await startSandbox({ dataDir: join(root, 'data') }))
  }

  /** A copy of a merchant's folder, with the platform's keys beside it. */
  async copy(mchid = '1900000001'): Promise<string> {
    const copy = join(this.root, `copy-${this.#copies++}`)
    const folder = join(copy, 'merchants', mchid)
    await cp(join(this.root, 'data/merchants', mchid), folder, { recursive: true })
    await cp(join(this.root, 'data/platform'), join(copy, 'platform'), { recursive: true })
    return folder
  }

  async create(wanted: NewMerchant): Promise<string> {
    return this.copy((await this.sandbox.createMerchant(wanted)).mchid)
  }

  /** Makes the sandbox misbehave until {@link calm}. */
  async fault(path: string, action: object): Promise<void> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ match: { path }, action })
    await fetch(`${this.sandbox.url}/_sandbox/faults`, { method: 'POST', headers, body })
  }

  async calm(): Promise<void> {
    await fetch(`${this.sandbox.url}/_sandbox/faults`, { method: 'DELETE' })
  }

  async close(): Promise<void> {
    await this.sandbox.close()
    await rm(this.root, { recursive: true, force: true })
  }
}

export async function readFacts(folder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(folder, 'merchant.json'), 'utf8')) as Record<string, string>
}

/** Writes other values into a copy's `merchant.json`; `undefined` takes one out. */
export async function changeFacts(folder: string, change: Record<string, unknown>): Promise<void> {
  await writeFile(join(folder, 'merchant.json'), JSON.stringify({ ...(await readFacts(folder)), ...change }))
}
