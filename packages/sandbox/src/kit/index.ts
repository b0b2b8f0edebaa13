export { startSandbox, type TestSandboxOptions } from './start-sandbox.ts'
export type { TestSandbox, TestPayer, TestPayment } from './test-sandbox.ts'
export type { TestFaults } from './test-faults.ts'
export type {
  DeliverNotification,
  DirectAnswer,
  DirectCall,
  NotificationReply,
  SentNotification,
} from './in-process.ts'
export type { FaultAction } from '../faults/knobs.ts'
export type { FaultMatch, FaultRule, NewFault } from '../faults/fault-rule.ts'
export type { PresetName } from '../faults/presets.ts'
export type { ClientOptions, ClientChoice, V2ClientOptions } from './client-options.ts'
export type { Advance } from '../clock-words.ts'
export type { WaitOptions } from './wait-for-notification.ts'
export {
  NotSettledError,
  type Books,
  type OpenItem,
  type MerchantMoney,
  type Settlement,
} from '../wallet/settlement.ts'
export type { PaymentOutcome } from '../wallet/try-payment.ts'
export type { Movement } from '../store/merchant-records.ts'
export type { Notification } from '../store/records.ts'
