// Generated from the catalogue by `npm run generate`. Do not edit.

import type { BasicPaymentsRoutes } from './basic-payments.gen.ts'
import type { BillsRoutes } from './bills.gen.ts'
import type { CertificatesRoutes } from './certificates.gen.ts'
import type { RefundsRoutes } from './refunds.gen.ts'

/** Every route that answers with JSON (or with nothing). */
export interface Routes extends BasicPaymentsRoutes, BillsRoutes, CertificatesRoutes, RefundsRoutes {}

export type Route = keyof Routes
