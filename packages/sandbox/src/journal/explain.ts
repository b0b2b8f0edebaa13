import { constants, createHash, verify as verifyWith } from 'node:crypto'
import type { Authorization } from '@wxtill/protocol'
import { mistakenMessages } from './mistakes.ts'
import { bodyText, type Explanation } from './journal.ts'
import { signedBy, symmetricMistake, type SignedBy } from './signed-by.ts'
import type { Incoming } from '../gateway/call.ts'
import type { Merchants } from '../merchants/merchants.ts'
import type { Merchant } from '../store/merchant-records.ts'

interface Evidence {
  incoming: Incoming
  header: Authorization
  /** What the platform expected to be signed. */
  message: Buffer
  merchant: Merchant
  merchants: Merchants
}

const STRANGER = 'signed with a private key that nobody here has, or changed on the way'

/**
 * Says why a signature was not accepted: whose key made it, and over which message, as far as that can be found out. Nothing is
 * guessed: a mistake is named when the signature proves it.
 */
export function explainSignature({ incoming, header, message, merchant, merchants }: Evidence): Explanation {
  const expected = shown(message)
  const { signature } = header
  const by = signedBy(signature, merchant, merchants)
  if (!by) {
    const mistake =
      symmetricMistake(signature, message, merchant) ?? probabilistic(signature, message, { merchant, merchants })
    return { expected, mistake: mistake ?? STRANGER }
  }
  const found = signedMessage(by, { incoming, header, message })
  const mistakes = [...by.mistakes, ...(found?.says === undefined ? [] : [found.says])]
  return {
    expected,
    ...(found ? { matching: shown(found.message) } : {}),
    ...(mistakes.length > 0 ? { mistake: mistakes.join('; ') } : {}),
  }
}

/** The same for people, in a sentence or two. */
export function sentenceOf({ expected, mistake }: Explanation): string {
  const wanted = `The platform expected a signature over ${JSON.stringify(expected)}.`
  if (mistake === undefined) return `The key is this merchant's, but it signed another message. ${wanted}`
  return `${mistake}. ${wanted}`
}

/** What is written into a header in milliseconds is thirteen digits long. */
export function clockMistake(timestamp: number): string | undefined {
  return timestamp > 100_000_000_000 ? 'the timestamp is in milliseconds, not in seconds' : undefined
}

/** Whose serial an unknown one is. */
export function serialMistake(
  serial: string,
  merchants: Merchants,
  platformSerials: readonly string[],
): string | undefined {
  const wanted = serial.toUpperCase()
  if (wanted.startsWith('PUB_KEY_ID_'))
    return 'serial_no is the id of the WeChat Pay public key; it must be that of your own API certificate'
  if (platformSerials.includes(wanted))
    return "serial_no is that of the platform's certificate; it must be that of your own API certificate"
  const owner = merchants.list().find(({ serial_no }) => serial_no === wanted)
  return owner && `serial_no is that of merchant ${owner.mchid}'s certificate`
}

function signedMessage(
  { hash, digest }: SignedBy,
  { incoming, header, message }: Pick<Evidence, 'incoming' | 'header' | 'message'>,
): { says?: string; message: string | Buffer } | undefined {
  const fits = (text: string | Buffer): boolean => createHash(hash).update(text).digest().equals(digest)
  if (fits(message)) return { message }
  for (const [says, mistaken] of mistakenMessages(incoming, header))
    if (fits(mistaken)) return { says, message: mistaken }
  return undefined
}

/** PSS does not open without the message. */
function probabilistic(
  signature: string,
  message: Buffer,
  { merchant, merchants }: Pick<Evidence, 'merchant' | 'merchants'>,
): string | undefined {
  const key = { key: merchants.publicKey(merchant), padding: constants.RSA_PKCS1_PSS_PADDING }
  const isPss = verifyWith('sha256', message, key, Buffer.from(signature, 'base64'))
  return isPss ? 'signed with RSA-PSS instead of RSASSA-PKCS1-v1_5' : undefined
}

function shown(message: string | Buffer): string {
  return bodyText(Buffer.from(message), {})
}
