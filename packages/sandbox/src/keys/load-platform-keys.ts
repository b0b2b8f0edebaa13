import { Authority } from './authority.ts'
import { nextDue } from './certificate-calendar.ts'
import { PlatformKeys, type CertificateMaterial, type KeySurroundings } from './platform-keys.ts'
import { newSerial } from '../merchants/merchants.ts'
import type { SandboxClock } from '../clock.ts'
import type { KeyFiles } from './key-files.ts'
import type { KeySource } from './key-pool.ts'
import type { Rules } from '../options.ts'
import type { RandomStreams } from '../random.ts'
import type { State } from '../store/state.ts'
import { wireNow } from '../platform.ts'

const DAY = 86_400_000
const LIFE = 5 * 365 * DAY

interface Loading {
  files: KeyFiles | undefined
  privateKey: KeySource
  clock: SandboxClock
  rules: Rules
  state: State
  random: RandomStreams
}

/** The platform's keys: from the data folder, or made now. The three keys are made side by side. */
export async function loadPlatformKeys(options: Loading): Promise<PlatformKeys> {
  const { files, privateKey, random } = options
  const kept = files?.readPlatform()
  if (kept) return upToDate(new PlatformKeys(kept, surroundingsOf(options)), options)
  const serial = newSerial(random.numbers)
  const [authority, key, publicKeyKey] = await Promise.all([
    privateKey('authority'),
    privateKey('certificate'),
    privateKey('public key'),
  ])
  const notBefore = options.clock.now() - DAY
  const { certificate } = await certificateOf({ authority, key, serial, notBefore, now: options.clock.now() })
  const material = { authority, certificateKey: key, certificate, publicKeyKey }
  const keys = new PlatformKeys(material, surroundingsOf(options))
  files?.writePlatform(keys)
  return keys
}

/** Years may have gone by since the last run. */
async function upToDate(keys: PlatformKeys, { clock, rules }: Loading): Promise<PlatformKeys> {
  if (clock.now() >= nextDue(keys.rows().at(-1)!, rules)) await keys.makeNext()
  keys.publish()
  return keys
}

function surroundingsOf({ files, privateKey, clock, rules, state, random }: Loading): KeySurroundings {
  const now = (): number => clock.now()
  return {
    state,
    now,
    rules,
    chance: random.chance,
    changed: (keys) => files?.writePlatform(keys),
    async make(keys, after) {
      const serial = newSerial(random.numbers)
      const { authority, later = [] } = keys.material
      const key = await privateKey(`certificate ${later.length + 1}`)
      // Merchants may keep the machine's time; and the newest must be told by the beginning of its life.
      const notBefore = Math.max(after.not_before + 1000, Math.min(now(), wireNow({ clock, rules })) - DAY)
      return certificateOf({ authority, key, serial, notBefore, now: now() })
    },
  }
}

async function certificateOf(wanted: {
  authority: string
  key: string
  serial: string
  notBefore: number
  now: number
}): Promise<CertificateMaterial> {
  const { authority, key, serial, notBefore, now } = wanted
  const certificate = await new Authority(authority).issue({
    serial,
    subject: { CN: 'Tenpay.com sandbox', O: 'wxtill sandbox platform' },
    key,
    notBefore,
    notAfter: now + LIFE,
  })
  return { key, certificate }
}
