import type { Rate, RateLimits } from '@wxtill/till'
import { CommandError } from './command.ts'

const NAMES: Readonly<Record<keyof RateLimits, string>> = {
  key: 'WXTILL_RATE_KEY',
  refused: 'WXTILL_RATE_REFUSED',
  signIn: 'WXTILL_RATE_SIGN_IN',
}

/** The till's rate limits as the environment gives them, each as `<per minute>` or `<per minute>/<burst>`. @throws CommandError */
export function readRateLimits(env: Readonly<Record<string, string | undefined>>): Partial<RateLimits> {
  const given = Object.entries(NAMES).flatMap(([limit, name]) => {
    const text = env[name]
    return text ? [[limit, readRate(name, text)] as const] : []
  })
  return Object.fromEntries(given)
}

/** How many proxies stand before the till: `WXTILL_PROXIES`. @throws CommandError */
export function readProxies({ WXTILL_PROXIES: text }: Readonly<Record<string, string | undefined>>): number {
  if (!text) return 0
  if (/^\d$/.test(text)) return Number(text)
  throw new CommandError('WXTILL_PROXIES is not a number of proxies.', { hint: 'Give 0 to 9.', exitCode: 2 })
}

function readRate(name: string, text: string): Rate {
  const [, perMinute, burst] = /^([1-9]\d{0,8})(?:\/([1-9]\d{0,8}))?$/.exec(text) ?? []
  if (perMinute === undefined) {
    throw new CommandError(`${name} is not a rate.`, {
      hint: 'Give calls a minute, or calls a minute and at once: 600 or 600/100.',
      exitCode: 2,
    })
  }
  return { perMinute: Number(perMinute), burst: Number(burst ?? perMinute) }
}
