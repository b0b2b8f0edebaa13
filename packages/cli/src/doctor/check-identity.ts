import { parseCertificate, parsePrivateKey, type Certificate } from '@wxtill/sdk'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { fail, ok, sentenceOf, skipped, warn, type Finding, type Subject } from './finding.ts'

const DAY = 86_400_000
const RENEW_DAYS = 30

/** The merchant number, its key and its certificate, and whether they belong together. */
export function checkIdentity({ setup, now }: Subject): Finding[] {
  const keyFile = setup.files.get('private_key')
  const certificateFile = setup.files.get('certificate')
  const key = keyFile && attempt(() => parsePrivateKey(keyFile.bytes.toString('utf8')))
  const certificate = certificateFile && attempt(() => parseCertificate(certificateFile.bytes.toString('utf8')))
  return [
    mchid(setup),
    privateKey(setup, key),
    ...checkCertificate(setup, certificate, now()),
    serial(setup, certificate),
    keyPair(setup, key, certificate),
  ]
}

type Attempt<T> = { readonly value: T } | { readonly fault: string } | undefined

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read() }
  } catch (error) {
    return { fault: sentenceOf(error) }
  }
}

function valueOf<T>(tried: Attempt<T>): T | undefined {
  return tried && 'value' in tried ? tried.value : undefined
}

function mchid(setup: Subject['setup']): Finding {
  const value = setup.facts.get('mchid')
  if (value && /^[1-9]\d{7,9}$/.test(value)) return ok('mchid', value)
  const what = value ? `${setup.nameOf('mchid')} is not 8 to 10 digits` : `${setup.nameOf('mchid')} is missing`
  return fail('mchid', `${what}.`, 'Copy the merchant number (商户号) from the merchant platform.')
}

function privateKey(setup: Subject['setup'], key: Attempt<KeyObject>): Finding {
  const name = setup.nameOf('private_key')
  if (!key) return skipped('private-key', `there is no ${name}`)
  if ('value' in key) return ok('private-key', `RSA, ${key.value.asymmetricKeyDetails?.modulusLength} bits`)
  const text = setup.files.get('private_key')?.bytes.toString('utf8') ?? ''
  return fail('private-key', `${name} cannot be used: ${key.fault}`, keyAdvice(text))
}

/** What stands in the file instead of an RSA key in the clear. */
function keyAdvice(text: string): string {
  if (text.includes('ENCRYPTED'))
    return 'The key has a password. Take it off: openssl pkey -in apiclient_key.pem -out apiclient_key.pem'
  if (text.includes('BEGIN CERTIFICATE'))
    return 'This is a certificate. The key is the file apiclient_key.pem of the same archive.'
  if (text.includes('BEGIN PUBLIC KEY'))
    return 'This is a public key. The private one is apiclient_key.pem, which never leaves you.'
  if (text.includes('BEGIN'))
    return 'Use the apiclient_key.pem that was made for the API certificate (商户API证书): RSA with 2048 bits.'
  return 'Use the PEM file apiclient_key.pem; a .p12 file must be converted: openssl pkcs12 -legacy -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem'
}

function checkCertificate(setup: Subject['setup'], certificate: Attempt<Certificate>, now: number): Finding[] {
  const name = setup.nameOf('certificate')
  if (!certificate) return [skipped('certificate', `there is no ${name}`)]
  if ('fault' in certificate) {
    const advice = 'Use apiclient_cert.pem from the archive of the API certificate (商户API证书).'
    return [fail('certificate', `${name} cannot be read: ${certificate.fault}`, advice)]
  }
  return [validity(name, certificate.value, now)]
}

function validity(name: string, { notBefore, notAfter }: Certificate, now: number): Finding {
  const days = Math.floor((notAfter.getTime() - now) / DAY)
  const end = notAfter.toISOString().slice(0, 10)
  const renew =
    'Apply for a new API certificate on the merchant platform (账户中心 > API安全), then change key, certificate and serial together.'
  if (now >= notAfter.getTime())
    return fail('certificate', `${name} expired on ${end}: WeChat Pay refuses what it signs.`, renew)
  if (now < notBefore.getTime()) {
    const begin = notBefore.toISOString()
    return fail(
      'certificate',
      `${name} is valid only from ${begin}.`,
      'Check the clock of this machine; else wait until then.',
    )
  }
  if (days < RENEW_DAYS) return warn('certificate', `${name} expires in ${days} days, on ${end}.`, renew)
  return ok('certificate', `valid until ${end}`)
}

function serial(setup: Subject['setup'], certificate: Attempt<Certificate>): Finding {
  const given = setup.facts.get('serial_no')
  const real = valueOf(certificate)?.serial_no
  const name = setup.nameOf('serial_no')
  if (!given) return fail('serial', `${name} is missing.`, `Set it to ${real ?? 'the serial of apiclient_cert.pem'}.`)
  if (!/^[0-9A-F]{8,64}$/i.test(given)) {
    return fail('serial', `${name} is not hex.`, `Set it to ${real ?? 'the serial of apiclient_cert.pem'}.`)
  }
  if (!real) return skipped('serial', 'there is no certificate to compare it with')
  if (given.toUpperCase() === real) return ok('serial', real)
  return fail(
    'serial',
    `${name} is ${given.toUpperCase()}, but ${setup.nameOf('certificate')} has ${real}: WeChat Pay would look for the wrong key.`,
    `Set it to ${real}, unless the certificate is the one that is out of date.`,
  )
}

function keyPair(setup: Subject['setup'], key: Attempt<KeyObject>, certificate: Attempt<Certificate>): Finding {
  const own = valueOf(key)
  const certified = valueOf(certificate)
  if (!own || !certified) return skipped('key-pair', 'key and certificate are both needed')
  if (createPublicKey(own).equals(certified.publicKey)) return ok('key-pair', 'the certificate belongs to the key')
  return fail(
    'key-pair',
    `${setup.nameOf('certificate')} was not made for ${setup.nameOf('private_key')}: what the one signs the other does not prove.`,
    'Both must come from the same archive; after a renewal change them together.',
  )
}
