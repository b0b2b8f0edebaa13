import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pkcs12Of } from './pkcs12.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { PlatformKeyMaterial, PlatformKeys } from './platform-keys.ts'
import type { TlsKeyMaterial } from './tls-keys.ts'

/**
 * The data folder as merchants see it: what a merchant would download from the merchant platform (`merchants/<mchid>/`),
 * what WeChat Pay publishes (`platform/`), and the sandbox's own secrets (`sandbox/keys/`). Every file has mode 600.
 */
export class KeyFiles {
  #root: string

  constructor(dataDir: string) {
    this.#root = dataDir
  }

  merchantFolder(mchid: string): string {
    return join(this.#root, 'merchants', mchid)
  }

  readPlatform(): PlatformKeyMaterial | undefined {
    return readJson(this.#secretPath('platform')) as PlatformKeyMaterial | undefined
  }

  writePlatform(keys: PlatformKeys): void {
    writeSecret(this.#secretPath('platform'), JSON.stringify(keys.material, null, 2))
    this.writePublished(keys)
  }

  /** The files a merchant uses to check the platform's signatures. */
  writePublished(keys: PlatformKeys): void {
    const folder = join(this.#root, 'platform')
    writeSecret(join(folder, 'pub_key.pem'), keys.publicKeyPem)
    for (const { serial_no, pem } of keys.listed) writeSecret(join(folder, `wechatpay_${serial_no}.pem`), pem)
  }

  readTls(): TlsKeyMaterial | undefined {
    return readJson(this.#secretPath('tls')) as TlsKeyMaterial | undefined
  }

  /** And `platform/ca.pem`, for clients to trust. */
  writeTls(material: TlsKeyMaterial): void {
    writeSecret(this.#secretPath('tls'), JSON.stringify(material, null, 2))
    writeSecret(join(this.#root, 'platform', 'ca.pem'), material.root)
  }

  writeMerchant(merchant: Merchant, privateKey: string): string {
    const folder = this.merchantFolder(merchant.mchid)
    writeSecret(join(folder, 'apiclient_key.pem'), privateKey)
    const certificate = join(folder, 'apiclient_cert.pem')
    if (readText(certificate) !== merchant.certificate) {
      writeSecret(certificate, merchant.certificate)
      writeSecret(join(folder, 'apiclient_cert.p12'), pkcs12Of(privateKey, merchant.certificate, merchant.mchid))
    }
    writeSecret(join(folder, 'merchant.json'), `${JSON.stringify(merchantFacts(merchant), null, 2)}\n`)
    return folder
  }

  readMerchantKey(mchid: string): string | undefined {
    return readText(join(this.merchantFolder(mchid), 'apiclient_key.pem'))
  }

  /** A key that was renewed or came with a renewal, by the serial of its certificate: `apiclient_key.pem` changes, this stays. */
  keepMerchantKey(serial: string, privateKey: string): void {
    writeSecret(this.#keptPath(serial), privateKey)
  }

  readKeptMerchantKey(serial: string): string | undefined {
    return readText(this.#keptPath(serial))
  }

  #keptPath(serial: string): string {
    return join(this.#root, 'sandbox', 'keys', 'merchants', `${serial}.pem`)
  }

  #secretPath(name: string): string {
    return join(this.#root, 'sandbox', 'keys', `${name}.json`)
  }
}

/** What `merchant.json` says. */
export function merchantFacts(merchant: Merchant): object {
  const { mchid, name, serial_no, appid, appsecret, api_v3_key, api_v2_key, public_key_id, keys } = merchant
  return { mchid, name, serial_no, appid, appsecret, api_v3_key, api_v2_key, public_key_id, keys }
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function readJson(path: string): unknown {
  const text = readText(path)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Whole or not at all: half a key file would keep the next start from happening. */
function writeSecret(path: string, content: string | Buffer): void {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.next`, content, { mode: 0o600 })
  renameSync(`${path}.next`, path)
}
