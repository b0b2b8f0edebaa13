import type { Migration } from 'kysely'
import { up as foundation } from './0001-foundation.ts'
import { up as payments } from './0002-payments.ts'
import { up as webhooks } from './0003-webhooks.ts'
import { up as merchants } from './0004-merchants.ts'
import { up as codepay } from './0005-codepay.ts'
import { up as payscore } from './0006-payscore.ts'
import { up as parking } from './0007-parking.ts'
import { up as parkingSummary } from './0008-parking-summary.ts'
import { up as ledger } from './0010-ledger.ts'
import { up as audit } from './0011-audit.ts'
import { up as movements } from './0012-movements.ts'
import { up as combine } from './0013-combine.ts'
import { up as told } from './0014-told.ts'
import { up as reconciliation } from './0016-reconciliation.ts'
import { up as v2 } from './0017-v2.ts'
import { up as scorePartner } from './0018-score-partner.ts'
import { up as secondPerson } from './0019-second-person.ts'
import { up as months } from './0020-months.ts'
import { up as scoreDetails } from './0021-score-details.ts'
import { up as movementsCompared } from './0023-movements-compared.ts'
import { up as redPackets } from './0024-red-packets.ts'
import { up as subMerchantBills } from './0025-sub-merchant-bills.ts'
import { up as billRows } from './0026-bill-rows.ts'

/**
 * Every migration in the order it runs. Forward only: one that has been released is never edited; what it got wrong is
 * mended by the next. The names are stored in the database, so they never change either.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': { up: foundation },
  '0002-payments': { up: payments },
  '0003-webhooks': { up: webhooks },
  '0004-merchants': { up: merchants },
  '0005-codepay': { up: codepay },
  '0006-payscore': { up: payscore },
  '0007-parking': { up: parking },
  '0008-parking-summary': { up: parkingSummary },
  '0010-ledger': { up: ledger },
  '0011-audit': { up: audit },
  '0012-movements': { up: movements },
  '0013-combine': { up: combine },
  '0014-told': { up: told },
  '0016-reconciliation': { up: reconciliation },
  '0017-v2': { up: v2 },
  '0018-score-partner': { up: scorePartner },
  '0019-second-person': { up: secondPerson },
  '0020-months': { up: months },
  '0021-score-details': { up: scoreDetails },
  '0023-movements-compared': { up: movementsCompared },
  '0024-red-packets': { up: redPackets },
  '0025-sub-merchant-bills': { up: subMerchantBills },
  '0026-bill-rows': { up: billRows },
}
