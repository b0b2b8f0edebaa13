import type { NotificationSource } from '../adapters/reply.ts'
import { WechatPay } from '../client.ts'
import type { PlatformKeyOptions, WechatPayOptions } from '../options.ts'
import { NotificationReceiver } from '../web/notification-receiver.ts'
import { VECTOR_NOW, vectors } from './vectors.ts'

const { keys } = vectors

export const PUBLIC_KEY = {
  publicKey: { id: keys.platform_public_key.id!, key: keys.platform_public_key.public_key_pem },
} satisfies PlatformKeyOptions
export const BOTH_CERTIFICATES: PlatformKeyOptions = {
  certificates: [keys.platform_certificate_old.certificate_pem, keys.platform_certificate_new.certificate_pem],
}
export const ALL_KEYS: PlatformKeyOptions = { ...PUBLIC_KEY, ...BOTH_CERTIFICATES }

/** Options of the vectors' merchant, at the vectors' instant, with pauses a test can wait for. */
export function merchantOptions(overrides: Partial<WechatPayOptions> = {}): WechatPayOptions {
  return {
    mchid: keys.mchid,
    appid: keys.appid,
    serial: keys.merchant.serial_no!,
    privateKey: keys.merchant.private_key_pem,
    apiV3Key: keys.api_v3_key,
    platformKeys: ALL_KEYS,
    clock: { now: () => VECTOR_NOW },
    retry: { baseMs: 1, maxMs: 2 },
    ...overrides,
  }
}

export function merchant(overrides: Partial<WechatPayOptions> = {}): WechatPay {
  return new WechatPay(merchantOptions(overrides))
}

/** The same merchant where there is no Node. */
export function receiver(overrides: Partial<WechatPayOptions> = {}): NotificationReceiver {
  const { apiV3Key, platformKeys, serial, clock } = merchantOptions(overrides)
  const { publicKey, certificates } = platformKeys!
  return new NotificationReceiver({
    apiV3Key,
    platformKeys: {
      ...(publicKey && { publicKey: { id: publicKey.id, key: publicKey.key as string } }),
      ...(Array.isArray(certificates) && { certificates: certificates as readonly string[] }),
    },
    merchantSerial: serial,
    clock: clock!,
  })
}

/** Everything that proves notifications: one suite runs over all of them. */
export const sources: readonly (readonly [
  where: string,
  make: (overrides?: Partial<WechatPayOptions>) => NotificationSource,
])[] = [
  ['by node:crypto', (overrides) => merchant(overrides).notifications],
  ['by WebCrypto', receiver],
]

/** A clock a test can turn. */
export class HandClock {
  #now = VECTOR_NOW

  now = (): number => this.#now

  advance(ms: number): void {
    this.#now += ms
  }
}

export const ORDER = {
  description: '一杯咖啡',
  out_trade_no: 'TEST20260609101320',
  notify_url: 'https://shop.example/notify/payment',
  amount: { total: 100, currency: 'CNY' as const },
}

/** The error a promise ends with; fails the test when it does not fail. */
export async function failureOf<E extends Error>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => E,
): Promise<E> {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    if (error instanceof kind) return error
    throw error
  }
  throw new Error(`Expected ${kind.name}, but it ended well: ${JSON.stringify(value)}`)
}
