import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCertificate } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

let dataDir: string
let sandbox: Sandbox
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'wxtill-renewal-'))
})
afterEach(async () => {
  await sandbox.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(): Promise<TestMerchant> {
  sandbox = await startSandbox({ dataDir, clock: 'virtual' })
  return new TestMerchant(sandbox)
}

/** The serial in `merchant.json`, and that of the certificate beside it. */
function filed(mchid: string): [string, string] {
  const read = (name: string): string => readFileSync(join(dataDir, 'merchants', mchid, name), 'utf8')
  const { serial_no } = JSON.parse(read('merchant.json')) as { serial_no: string }
  return [serial_no, parseCertificate(read('apiclient_cert.pem')).serial_no]
}

describe('a renewed API certificate', () => {
  it('stands in the files, outlives the process, and goes back with a snapshot, its key included', async () => {
    const before = await start()
    const { mchid, serial_no } = before.credentials
    await before.control('POST', '/snapshot', { name: 'before' })
    const { json } = await before.control('POST', `/merchants/${mchid}/certificate`, { action: 'renew' })
    expect(filed(mchid)).toEqual([json.serial_no, json.serial_no])

    await sandbox.close()
    const renewed = await start()
    expect(renewed.credentials.serial_no).toBe(json.serial_no)
    expect((await renewed.get('/v3/certificates')).status).toBe(200)

    await renewed.control('POST', '/restore', { name: 'before' })
    expect(filed(mchid)).toEqual([serial_no, serial_no])
    const again = new TestMerchant(sandbox)
    expect((await again.get('/v3/certificates')).status).toBe(200)
    expect((await renewed.get('/v3/certificates')).json.message).toMatch('商户证书序列号有误')
  })
})
