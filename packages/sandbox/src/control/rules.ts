import type { Hono } from 'hono'
import { planRotation } from '../keys/rotation.ts'
import { DEFAULT_RULES, type Rules } from '../options.ts'
import { Refusal } from '../refusal.ts'
import { readInput } from './input.ts'
import type { Platform } from '../platform.ts'

/** What each switch takes: its words, or (a number) anything up to this. */
const SWITCHES: { readonly [Name in keyof Rules]: readonly Rules[Name][] | number } = {
  signErrorDetail: ['nested', 'flat', 'none'],
  signErrors: [true, false],
  closeUnknown: ['burn', 'not_exist'],
  userPayingSeconds: 86_400,
  reorderCode: ['INVALID_REQUEST', 'OUT_TRADE_NO_USED'],
  reorderTimeExpire: ['refuse', 'allow'],
  openidMismatch: ['INVALID_REQUEST', 'OPENID_MISMATCH'],
  timeExpireMaxDays: 365,
  autoCloseDays: 365,
  refundAfterMs: 365 * 86_400_000,
  billTokenSeconds: 86_400,
  billReadyHour: 23,
  feeBasisPoints: 10_000,
  settleAfterDays: 365,
  sharingMaxPercent: 100,
  sharingDays: 365,
  sharingAfterMs: 365 * 86_400_000,
  sharingNotice: ['none', 'TRANSACTION.SUCCESS', 'PROFITSHARING.SUCCESS'],
  transferAcceptMs: 365 * 86_400_000,
  transferAfterMs: 365 * 86_400_000,
  transferConfirmHours: 365 * 24,
  payscoreCollectMs: 365 * 86_400_000,
  payscoreRetryMs: 365 * 86_400_000,
  payscoreOverdueHours: 365 * 24,
  payscoreOpenOrders: 1_000_000,
  payscoreCancelPaying: ['allow', 'refuse'],
  wireTime: ['sandbox', 'machine'],
  codepayV3: [true, false],
  passwordFreeLimit: 10_000_000_00,
  passwordSeconds: 86_400,
  reverseAfterSeconds: 86_400,
  reversePaying: ['refuse', 'allow'],
  notificationKey: ['follow', 'certificate', 'public_key'],
  unknownMerchant: ['SIGN_ERROR', 'SYSTEM_ERROR'],
  certificateNewDays: 1800,
  certificateListDays: 1800,
  certificateSwitchDays: 1800,
  rateLimits: [true, false],
  parkingMode: ['both', 'direct', 'partner', 'none'],
  parkingDeductMs: 365 * 86_400_000,
  parkingAdvance: [true, false],
  parkingPaidAgain: ['answer', 'ORDER_PAID'],
  parkingUnknownId: ['INVALID_REQUEST', 'SYSTEM_ERROR'],
  v2ClientCertificate: ['tls', 'never'],
}

/** The switches of the platform's behaviour, for whoever did not start the sandbox himself. */
export function ruleControl(app: Hono, platform: Platform): void {
  const { rules } = platform
  app.get('/rules', (context) => context.json({ rules }))
  app.post('/rules', async (context) => {
    const { raw } = await readInput(context)
    checkRules(raw)
    Object.assign(rules, raw)
    planRotation(platform)
    return context.json({ rules })
  })
  app.delete('/rules', (context) => {
    Object.assign(rules, DEFAULT_RULES)
    planRotation(platform)
    return context.json({ rules })
  })
}

/** @throws Refusal naming the switch. */
export function checkRules(rules: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(rules)) {
    if (!Object.hasOwn(SWITCHES, name)) {
      throw new Refusal(400, 'BAD_RULE', `There is no rule "${name}"; there are ${Object.keys(SWITCHES).join(', ')}.`, {
        field: name,
      })
    }
    const allowed = SWITCHES[name as keyof Rules] as readonly unknown[] | number
    const fits =
      typeof allowed === 'number'
        ? Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= allowed
        : allowed.includes(value)
    if (!fits) {
      const expected =
        typeof allowed === 'number'
          ? `a whole number from 0 to ${allowed}`
          : `one of ${allowed.map((word) => JSON.stringify(word)).join(', ')}`
      throw new Refusal(400, 'BAD_RULE', `"${name}" must be ${expected}.`, { field: name })
    }
  }
}
