import { parseCertificate, parsePrivateKey, parsePublicKey } from '@wxtill/sdk'
import { createPublicKey, type KeyObject } from 'node:crypto'
import type { SetupFile } from '../merchant-setup.ts'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'

const DOWNLOAD =
  'Download pub_key.pem and copy its ID (PUB_KEY_ID_…) together from the merchant platform (账户中心 > API安全 > 微信支付公钥).'

/** The keys that answers are verified with: WeChat Pay's public key and platform certificates kept as files. */
export function checkPlatformKeys(subject: Subject): Finding[] {
  return [publicKey(subject), ...subject.setup.platformCertificates.map((file) => certificate(file, subject.now()))]
}

function publicKey({ setup }: Subject): Finding {
  const check = 'public-key'
  const id = setup.facts.get('public_key_id')
  const file = setup.files.get('public_key')
  if (!id && !file) return skipped(check, 'not given; answers are verified with platform certificates')
  if (!id)
    return warn(
      check,
      `There is ${file?.where} but no ${setup.nameOf('public_key_id')}: the key is not used.`,
      DOWNLOAD,
    )
  if (!/^PUB_KEY_ID_\w{1,64}$/.test(id)) {
    return fail(
      check,
      `${setup.nameOf('public_key_id')} does not begin with PUB_KEY_ID_: it is no id of a public key.`,
      DOWNLOAD,
    )
  }
  if (!file) return fail(check, `${id} has no key: ${setup.nameOf('public_key')} is missing.`, DOWNLOAD)
  try {
    const key = parsePublicKey(file.bytes.toString('utf8'))
    if (isOwn(key, setup.files.get('private_key'))) {
      return fail(
        check,
        `${file.where} is the merchant's own public key: with it anybody who has yours could forge answers.`,
        DOWNLOAD,
      )
    }
    return ok(check, id)
  } catch (error) {
    return fail(check, `${file.where} cannot be used: ${sentenceOf(error)}`, DOWNLOAD)
  }
}

function isOwn(key: KeyObject, privateKey: SetupFile | undefined): boolean {
  try {
    return !!privateKey && createPublicKey(parsePrivateKey(privateKey.bytes.toString('utf8'))).equals(key)
  } catch {
    // An unreadable key is another check's business.
    return false
  }
}

function certificate({ where, bytes }: SetupFile, now: number): Finding {
  const check = 'platform-certificate'
  const advice = 'Remove the file: wxtill downloads the certificates in use.'
  try {
    const { serial_no, notAfter } = parseCertificate(bytes.toString('utf8'))
    const end = notAfter.toISOString().slice(0, 10)
    if (notAfter.getTime() <= now)
      return warn(check, `${where} expired on ${end}; WeChat Pay signs with another one.`, advice)
    return ok(check, `${serial_no}, valid until ${end}`)
  } catch (error) {
    return warn(check, `${where} cannot be used: ${sentenceOf(error)}`, advice)
  }
}
