/** 1.2.840.113549.1.12.1: the old password-based ciphers of PKCS #12; the next byte says which. */
const OLD_CIPHERS = Buffer.from('2a864886f70d010c01', 'hex')
const RC2 = new Set([5, 6])

/** Whether a PKCS #12 file is sealed with RC2, which Node's OpenSSL no longer opens (3DES it does). The names of its ciphers stand in clear. */
export function isOldP12(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(OLD_CIPHERS); at !== -1; at = bytes.indexOf(OLD_CIPHERS, at + 1)) {
    if (RC2.has(bytes[at + OLD_CIPHERS.length] ?? 0)) return true
  }
  return false
}

/** The commands that turn a `.p12` file into the two PEM files. */
export function p12Advice(file: string, old: boolean): string {
  const open = `openssl pkcs12${old ? ' -legacy' : ''} -in ${file}`
  return (
    `Take apiclient_key.pem and apiclient_cert.pem from the archive the merchant platform gave out, or make them:` +
    ` ${open} -nocerts -nodes -out apiclient_key.pem && ${open} -clcerts -nokeys -out apiclient_cert.pem`
  )
}
