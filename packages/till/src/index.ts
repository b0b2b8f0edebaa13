export type { LogOption, TillOptions } from './config.ts'
export type { Clock } from './db/clock.ts'
export type { MerchantConfig } from './merchants/registry.ts'
export { startTill, type Till } from './till.ts'
