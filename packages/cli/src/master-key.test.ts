import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import { ensureMasterKey, masterKeyPath, newMasterKey, readMasterKey } from './master-key.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'wxtill-keys-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

describe('the master key', () => {
  it('comes from the environment, else from the file it names, else from the data folder', async () => {
    expect(await readMasterKey({}, data)).toBeUndefined()
    const own = await ensureMasterKey(data)
    expect((await readMasterKey({}, data))?.trim()).toBe(own)
    const named = join(data, 'secret')
    await writeFile(named, 'named')
    expect(await readMasterKey({ WXTILL_MASTER_KEY_FILE: named }, data)).toBe('named')
    expect(await readMasterKey({ WXTILL_MASTER_KEY: 'given', WXTILL_MASTER_KEY_FILE: named }, data)).toBe('given')
    await expect(readMasterKey({ WXTILL_MASTER_KEY_FILE: join(data, 'none') }, data)).rejects.toThrow('Cannot read')
  })

  it('of a development is made once, and is for its owner alone', async () => {
    const made = await ensureMasterKey(data)
    expect((await ensureMasterKey(data)).trim()).toBe(made)
    expect((await stat(masterKeyPath(data))).mode & 0o777).toBe(0o600)
    await chmod(masterKeyPath(data), 0o640)
    await expect(readMasterKey({}, data)).rejects.toMatchObject({ hint: expect.stringContaining('chmod 600') })
  })
})

describe('wxtill keys', () => {
  async function keys(act: string, env: Record<string, string> = {}) {
    const out: string[] = []
    const err: string[] = []
    const code = await main(['keys', act, '--data', data], {
      print: (line) => out.push(line),
      warn: (line) => err.push(line),
      env,
      signal: new AbortController().signal,
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }

  it('new prints another key each time, and keeps none', async () => {
    const [first, second] = [await keys('new'), await keys('new')]
    expect(first.out).toMatch(/^[\d-]{10}-[0-9a-f]{4}:[A-Za-z0-9+/]{43}=$/)
    expect(second.out).not.toBe(first.out)
    await expect(readFile(masterKeyPath(data))).rejects.toThrow('ENOENT')
  })

  it('rotate-master seals under the first key of an embedded till', { timeout: 60_000 }, async () => {
    const masterKey = `${newMasterKey()},${newMasterKey()}`
    expect(await keys('rotate-master', { WXTILL_MASTER_KEY: masterKey })).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 re-sealed'),
    })
    expect(await keys('rotate-master')).toMatchObject({ code: 1, err: expect.stringContaining('no master key') })
    expect(await keys('forget')).toMatchObject({ code: 2, err: expect.stringContaining('new, rotate-master') })
  })
})
