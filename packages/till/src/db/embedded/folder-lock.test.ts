import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../clock.ts'
import { openDatabase } from '../database.ts'
import { startChild } from '../testing/child.ts'
import { seedFolder } from '../testing/embedded-image.ts'
import { FolderInUseError, lockFolder } from './folder-lock.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wxtill-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const ways: readonly NodeJS.Platform[] = process.platform === 'linux' ? ['linux', 'darwin'] : [process.platform]

describe.each(ways)('the lock of a folder, as on %s', (platform) => {
  it('is refused to a second comer, which learns who holds it, and is free again afterwards', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder, platform)
    const second = lockFolder(folder, platform)
    await expect(second).rejects.toThrow(FolderInUseError)
    await expect(second).rejects.toThrow(
      `The database in ${folder} is in use by this process (${process.pid}). Stop it first`,
    )
    await lock.release()
    await (await lockFolder(folder, platform)).release()
  })

  it('is free when the process that held it was killed', async () => {
    const folder = temporaryFolder()
    const child = startChild('../testing/hold-lock.ts', import.meta.url, [folder, platform])
    expect(await child.line()).toBe('locked')
    await expect(lockFolder(folder, platform)).rejects.toMatchObject({ pid: child.pid, code: 'FOLDER_IN_USE' })
    child.process.kill('SIGKILL')
    await child.lines()
    await (await lockFolder(folder, platform)).release()
  })

  it('goes to one of many that ask at the same time', async () => {
    const folder = temporaryFolder()
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, platform)))
    const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(locks).toHaveLength(1)
    await locks[0]?.release()
  })

  it('of another folder is another lock', async () => {
    const locks = [await lockFolder(temporaryFolder(), platform), await lockFolder(temporaryFolder(), platform)]
    await Promise.all(locks.map((lock) => lock.release()))
  })
})

describe('the lock file', () => {
  it('of a process that is gone, or that holds nonsense, is taken over', async () => {
    const folder = temporaryFolder()
    for (const content of ['4194305 dead', 'nonsense', '']) {
      writeFileSync(join(folder, 'wxtill.lock'), content)
      await (await lockFolder(folder, 'darwin')).release()
      expect(existsSync(join(folder, 'wxtill.lock'))).toBe(false)
    }
  })
})

describe('a database folder', () => {
  it('cannot be opened while another process has it open', async () => {
    const dataDir = temporaryFolder()
    await seedFolder(dataDir)
    const child = startChild('../testing/commit-for-ever.ts', import.meta.url, [dataDir])
    expect(await child.line()).toBe('open')
    await expect(openDatabase({ dataDir, clock: systemClock })).rejects.toThrow(`is in use by process ${child.pid}.`)
    expect(await child.line()).toMatch(/^\d+$/)
  }, 30_000)
})
