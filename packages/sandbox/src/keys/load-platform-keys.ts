import { Authority } from './authority.ts'
import { PlatformKeys } from './platform-keys.ts'
import { newSerial } from '../merchants/merchants.ts'
import type { KeyFiles } from './key-files.ts'
import type { KeySource } from './key-pool.ts'
import type { Random } from '../random.ts'

const DAY = 86_400_000
const LIFE = 5 * 365 * DAY

/** The platform's keys: from the data folder, or made now. The three keys are made side by side. */
export async function loadPlatformKeys(options: {
  files: KeyFiles | undefined
  privateKey: KeySource
  now: number
  random: Random
}): Promise<PlatformKeys> {
  const { files, privateKey, now, random } = options
  const kept = files?.readPlatform()
  if (kept) return new PlatformKeys(kept)
  const serial = newSerial(random)
  const [authority, certificateKey, publicKeyKey] = await Promise.all([
    privateKey('authority'),
    privateKey('certificate'),
    privateKey('public key'),
  ])
  const certificate = await new Authority(authority).issue({
    serial,
    subject: { CN: 'Tenpay.com sandbox', O: 'wxtill sandbox platform' },
    key: certificateKey,
    notBefore: now - DAY,
    notAfter: now + LIFE,
  })
  const keys = new PlatformKeys({ authority, certificateKey, certificate, publicKeyKey })
  files?.writePlatform(keys)
  return keys
}
