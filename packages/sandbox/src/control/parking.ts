import { addPlate, changePlate, type PlateEvent } from '../products/parking/plates.ts'
import { repay } from '../products/parking/repay.ts'
import { isPlateNumber } from '../products/parking/format.ts'
import { chargeShown, entranceShown, plateShown } from '../products/parking/shown.ts'
import { Refusal } from '../refusal.ts'
import { plateKey } from '../store/state.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput, rowLimit, type Input } from './input.ts'
import { present } from './present.ts'
import type { Hono } from 'hono'
import type { Platform } from '../platform.ts'
import type { Plate, PlateName } from '../store/parking-records.ts'

export const COLORS = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] as const
const EVENTS: readonly PlateEvent[] = ['pause', 'resume', 'remove', 'overdue']

/** Plates in the parking service, cars inside and fees, as the sandbox's owner sees and turns them. */
export function parkingControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/plates', (context) =>
    context.json({ plates: [...state.plates.values()].map((plate) => plateShown(platform, plate)) }),
  )

  app.post('/plates', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.optionalText('openid'))
    const wanted = {
      ...plateName(input),
      ...present({
        service_state: input.optionalOneOf('service_state', ['NORMAL', 'PAUSE']),
        evaluation: input.optionalOneOf('evaluation', ['PASSED', 'FAILED']),
      }),
    }
    const plate = state.commit(() => addPlate(platform, payer, wanted))
    return context.json(plateShown(platform, plate), 201)
  })

  for (const event of EVENTS)
    app.post(`/plates/${event}`, async (context) => {
      const plate = namedPlate(platform, await readInput(context))
      state.commit(() => changePlate(platform, plate, event))
      return context.json(event === 'remove' ? { status: 'ok' } : shown(platform, plate))
    })

  app.post('/plates/repay', async (context) => {
    const plate = namedPlate(platform, await readInput(context))
    state.commit(() => repay(platform, state.payers.get(plate.payer_id)!, plate))
    return context.json(shown(platform, plate))
  })

  // It shows at the next entrance, as risk is assessed there.
  app.post('/plates/evaluation', async (context) => {
    const input = await readInput(context)
    const plate = namedPlate(platform, input)
    state.plates.put(plateKey(plate), { ...plate, evaluation: input.oneOf('evaluation', ['PASSED', 'FAILED']) })
    return context.json(shown(platform, plate))
  })

  app.get('/parking', (context) => {
    const { mchid, number, limit } = context.req.query()
    const fits = (row: { mchid: string; sub_mchid?: string }, ...numbers: string[]): boolean =>
      (mchid === undefined || row.mchid === mchid || row.sub_mchid === mchid) &&
      (number === undefined || numbers.some((one) => one.includes(number)))
    const entrances = [...state.entrances.values()].filter((entrance) =>
      fits(entrance, entrance.id, entrance.out_parking_no, entrance.plate_number),
    )
    const charges = [...state.charges.values()].filter((charge) =>
      fits(charge, charge.out_trade_no, charge.parking_info.parking_id, charge.plate_number),
    )
    const rows = rowLimit(limit)
    return context.json({
      entrances: entrances
        .toReversed()
        .slice(0, rows)
        .map((entrance) => entranceShown(platform, entrance)),
      charges: charges
        .toReversed()
        .slice(0, rows)
        .map((charge) => chargeShown(platform, charge)),
    })
  })
}

/** Number and colour of a car. */
export function plateName(input: Input): PlateName {
  const plate_number = input.text('plate_number')
  if (!isPlateNumber(plate_number) || plate_number.length > 32)
    throw input.refuse('plate_number', 'must be a province character and the number, such as 粤B888888')
  return { plate_number, plate_color: input.oneOf('plate_color', COLORS) }
}

function namedPlate({ state }: Platform, input: Input): Plate {
  const plate = state.plates.get(plateKey(plateName(input)))
  if (!plate) throw unknownPlate()
  return plate
}

export function unknownPlate(): Refusal {
  return new Refusal(404, 'UNKNOWN_PLATE', '该车牌未开通停车服务', {
    message_en: 'This plate is not in the parking service.',
    hint: 'GET /_sandbox/plates lists those that are; POST /_sandbox/plates adds one.',
  })
}

function shown(platform: Platform, plate: Plate): object {
  return plateShown(platform, platform.state.plates.get(plateKey(plate))!)
}
