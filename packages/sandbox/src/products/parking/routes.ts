import { formatRfc3339, type PlateColor } from '@wxtill/protocol'
import { payerByOpenid } from '../../wallet/payers.ts'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { openidMismatch, orderMissing } from '../orders/rules.ts'
import { ownKey, plateKey } from '../../store/state.ts'
import { acceptFee } from './accept.ts'
import { orderOf } from './charges.ts'
import { createdEntrance } from './entrances.ts'
import { blockReason } from './plates.ts'
import { checkEntrance, checkPlate } from './format.ts'
import { entranceDiffers } from './refusals.ts'
import { checkAppid, ownerOf } from './rules.ts'
import { chargeView, entranceView } from './view.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'

export const parkingRoutes: Routes = {
  'GET /v3/vehicle/parking/services/find': find,
  'POST /v3/vehicle/parking/parkings': create,
  'POST /v3/vehicle/transactions/parking': acceptFee,
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': query,
}

/** A plate of another user counts as not opened. */
function find(call: Call): Outcome {
  const { platform, merchant, query: asked } = call
  const { plate_number = '', openid = '', appid = '' } = asked
  const plate_color = asked['plate_color'] as PlateColor
  checkPlate(plate_number)
  checkAppid(appid, merchant)
  ownerOf(call, asked['sub_mchid'])
  const payer = payerByOpenid(platform.state, openid, appid)
  if (!payer) throw openidMismatch(platform.rules)
  const plate = platform.state.plates.get(plateKey({ plate_number, plate_color }))
  const own = plate?.payer_id === payer.id ? plate : undefined
  return {
    body: {
      plate_number,
      plate_color,
      ...(own ? { service_open_time: formatRfc3339(own.opened_at) } : {}),
      openid,
      service_state: own?.service_state ?? 'OUT_SERVICE',
    },
  }
}

function create(call: Call): Outcome {
  const { platform, body } = call
  checkEntrance(body)
  const owner = ownerOf(call, body['sub_mchid'])
  const params = sortedJson(body)
  const known = platform.state.entrances.get(ownKey(owner, body['out_parking_no']))
  if (known && known.params !== params) throw entranceDiffers()
  const entrance = known ?? createdEntrance(call, owner, params)
  return { body: entranceView(entrance, blockReason(platform, entrance)) }
}

function query(call: Call): Outcome {
  const { platform, params, query: asked } = call
  const owner = ownerOf(call, asked['sub_mchid'])
  const charge = platform.state.charges.get(ownKey(owner, params['out_trade_no']!))
  if (!charge) throw orderMissing()
  return { body: chargeView(platform, charge, orderOf(platform.state, charge)) }
}
