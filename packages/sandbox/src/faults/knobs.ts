import { BUSINESS_KNOBS, type BusinessFaults } from './business-knobs.ts'
import { CALL_KNOBS, type CallFaults } from './call-knobs.ts'
import { DELIVERY_KNOBS, SIGNATURE_KNOBS, type DeliveryFaults, type SignatureFaults } from './delivery-knobs.ts'
import { PRODUCT_KNOBS, type ProductFaults } from './product-knobs.ts'
import { PAYSCORE_KNOBS, type PayscoreFaults } from './payscore-knobs.ts'
import type { KnobDescription } from './knob.ts'

/** What a fault rule can do. */
export interface FaultAction
  extends CallFaults, SignatureFaults, DeliveryFaults, BusinessFaults, ProductFaults, PayscoreFaults {}

export type Knob = keyof FaultAction

/** Every knob: where it acts, what it takes, what it is called. */
export const KNOBS: Readonly<Record<Knob, KnobDescription>> = Object.freeze({
  ...CALL_KNOBS,
  ...SIGNATURE_KNOBS,
  ...DELIVERY_KNOBS,
  ...BUSINESS_KNOBS,
  ...PRODUCT_KNOBS,
  ...PAYSCORE_KNOBS,
})
