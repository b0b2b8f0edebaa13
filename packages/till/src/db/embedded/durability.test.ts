import { fdatasyncSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../clock.ts'
import { openDatabase } from '../database.ts'
import { killRounds } from '../testing/kill-rounds.ts'
import { seedFolder } from '../testing/embedded-image.ts'
import { DurableFiles } from './durable-files.ts'
import { durableStartParameters } from './embedded.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wxtill-durability-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the embedded database in a folder', () => {
  it('loses no acknowledged commit when its process is killed, and killed again', async () => {
    const dataDir = temporaryFolder()
    await seedFolder(dataDir)
    await killRounds(dataDir, [120, 20])
  }, 60_000)

  it('syncs the disk before a commit is acknowledged', async () => {
    let syncs = 0
    const files = new DurableFiles(temporaryFolder(), (descriptor) => {
      syncs += 1
      fdatasyncSync(descriptor)
    })
    const pglite = await PGlite.create({ fs: files, startParams: durableStartParameters() })
    onTestFinished(() => pglite.close())
    await pglite.exec('create table kept (id int)')
    for (let id = 1; id <= 5; id++) {
      const before = syncs
      await pglite.exec(`insert into kept values (${id})`)
      expect(syncs).toBe(before + 1)
    }
    const before = syncs
    await pglite.exec('select * from kept')
    expect(syncs).toBe(before)
  }, 30_000)

  it('refuses a folder of another PostgreSQL version, and lets go of it', async () => {
    const dataDir = temporaryFolder()
    const database = await openDatabase({ dataDir, clock: systemClock })
    await database.close()
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '17\n')
    await expect(openDatabase({ dataDir, clock: systemClock })).rejects.toThrow(
      'was made by PostgreSQL 17; this release holds PostgreSQL 18',
    )
    writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '18\n')
    await (await openDatabase({ dataDir, clock: systemClock })).close()
  }, 30_000)
})
