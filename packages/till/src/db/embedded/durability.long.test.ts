import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, onTestFinished } from 'vitest'
import { seedFolder } from '../testing/embedded-image.ts'
import { killRounds } from '../testing/kill-rounds.ts'

describe('the embedded database in a folder', () => {
  it('loses no acknowledged commit in 25 kills', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wxtill-durability-'))
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
    await seedFolder(dataDir)
    await killRounds(
      dataDir,
      Array.from({ length: 25 }, (_, round) => 1 + ((round * 37) % 200)),
    )
  }, 300_000)
})
