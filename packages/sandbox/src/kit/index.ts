export { startSandbox, type TestSandboxOptions } from './start-sandbox.ts'
export type { TestSandbox, TestPayer, TestPayment } from './test-sandbox.ts'
export type { ClientOptions, ClientChoice, V2ClientOptions } from './client-options.ts'
export type { WaitOptions } from './wait-for-notification.ts'
export {
  NotSettledError,
  type Books,
  type OpenItem,
  type MerchantMoney,
  type Settlement,
} from '../wallet/settlement.ts'
export type { PaymentOutcome } from '../wallet/try-payment.ts'
export type { Notification } from '../store/records.ts'
