import { PUBLIC_KEY_ID_PREFIX } from '@wxtill/protocol/pure'
import { PlatformKeyError } from '../errors.ts'

const HEX = /^[0-9a-f]+$/i

/** Hex serials in upper case; anything else exactly as it is. */
export function normalSerial(serial: string): string {
  return HEX.test(serial) ? serial.toUpperCase() : serial
}

export function unknownSerial(
  serial: string,
  known: readonly string[],
  remedy = "platformKeys.certificates: 'download' fetches it",
  cause?: unknown,
): PlatformKeyError {
  const named = JSON.stringify(serial.slice(0, 64))
  return new PlatformKeyError({
    code: 'UNKNOWN_PLATFORM_SERIAL',
    message: `Signed under the serial ${named}; the keys at hand are: ${known.join(', ') || 'none'}.`,
    hint: serial.startsWith(PUBLIC_KEY_ID_PREFIX)
      ? 'Download pub_key.pem from the merchant platform and give it as platformKeys.publicKey.'
      : `If the serial is genuine, ${remedy}; otherwise the message is forged.`,
    cause,
  })
}

export function ownKey(serial: string): PlatformKeyError {
  return new PlatformKeyError({
    code: 'OWN_KEY_AS_PLATFORM_KEY',
    message: `The key ${serial} is the merchant’s own: whoever holds it could forge answers.`,
    hint: 'Give the platform’s certificate or pub_key.pem, not apiclient_cert.pem.',
  })
}
