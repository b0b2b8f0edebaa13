import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { expect, it } from 'vitest'
import { startSandbox } from '../sandbox.ts'

it('a data folder holds each merchant’s certificate as PKCS#12, opened by its number', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wxtill-p12-'))
  try {
    const sandbox = await startSandbox({ dataDir })
    const { mchid, files } = sandbox.merchants[0]!
    await sandbox.close()
    const path = join(files!, 'apiclient_cert.p12')
    expect(existsSync(path)).toBe(true)
    const pfx = readFileSync(path)
    expect(() => createSecureContext({ pfx, passphrase: mchid })).not.toThrow()
    expect(() => createSecureContext({ pfx, passphrase: '1234567890' })).toThrow(/mac verify failure/)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
})
