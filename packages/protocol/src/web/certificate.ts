import { childrenOf, contentOf, readElements, TAG, type DerElement } from './der.ts'
import { hex } from './hex.ts'
import { readPem } from './pem.ts'
import { publicKeyOf, type PublicKey } from './public-key.ts'

/** A platform certificate, reduced to what verifying uses. */
export interface Certificate {
  /** Serial number in upper-case hex, as `Wechatpay-Serial` carries it. */
  readonly serial_no: string
  readonly publicKey: PublicKey
  readonly notBefore: Date
  readonly notAfter: Date
}

/**
 * Reads an X.509 certificate in PEM form. Like its counterpart for Node it does not judge who issued it: a platform certificate
 * is trusted because of where it came from.
 *
 * @throws TypeError when the text is not a certificate or its key is not RSA of at least 2048 bits.
 */
export function parseCertificate(pem: string): Certificate {
  const { serial, validity, spki } = readFields(pem)
  return {
    serial_no: hex(serial).toUpperCase(),
    publicKey: publicKeyOf(spki),
    notBefore: validity[0],
    notAfter: validity[1],
  }
}

interface Fields {
  readonly serial: Uint8Array
  readonly validity: readonly [Date, Date]
  readonly spki: Uint8Array<ArrayBuffer>
}

/** `TBSCertificate`: version?, serial, signature, issuer, validity, subject, key, … (RFC 5280, 4.1). */
function readFields(pem: string): Fields {
  try {
    const [certificate, ...rest] = readElements(readPem(pem, 'CERTIFICATE'))
    const [signed] = childrenOf(certificate, TAG.sequence)
    const fields = childrenOf(signed, TAG.sequence)
    if (fields[0]?.tag === TAG.version) fields.shift()
    const [serial, , , validity, , key] = fields
    const times = childrenOf(validity, TAG.sequence)
    contentOf(key, TAG.sequence)
    if (rest.length > 0) throw new SyntaxError('There are bytes behind the certificate.')
    return { serial: serialOf(serial), validity: [timeOf(times[0]), timeOf(times[1])], spki: key!.whole }
  } catch (error) {
    throw new TypeError(
      'Not a readable certificate: expected PEM text that begins with "-----BEGIN CERTIFICATE-----".',
      { cause: error },
    )
  }
}

/** Without the zero that only keeps the number positive. */
function serialOf(element: DerElement | undefined): Uint8Array {
  const bytes = contentOf(element, TAG.integer)
  if (bytes.length === 0 || bytes[0]! >= 0x80) throw new SyntaxError('A serial number is a positive integer.')
  return bytes[0] === 0 && bytes.length > 1 ? bytes.subarray(1) : bytes
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/

function timeOf(element: DerElement | undefined): Date {
  const tag = element?.tag === TAG.generalizedTime ? TAG.generalizedTime : TAG.utcTime
  const text = String.fromCharCode(...contentOf(element, tag))
  // Two digits mean 1950 to 2049.
  const century = tag === TAG.generalizedTime ? '' : Number(text.slice(0, 2)) < 50 ? '20' : '19'
  const [, year, month, day, hour, minute, second] = TIME.exec(century + text) ?? []
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time.getTime())) throw new SyntaxError('A time of the certificate is not one.')
  return time
}
