import { PARKING_MINI_PROGRAM } from '@wxtill/protocol'
import { addPlate, changePlate } from '../products/parking/plates.ts'
import { orderOf } from '../products/parking/charges.ts'
import { owedFor, repay } from '../products/parking/repay.ts'
import { isPlateNumber } from '../products/parking/format.ts'
import { isOpenFor } from '../products/parking/rules.ts'
import { chargeShown, plateShown } from '../products/parking/shown.ts'
import { Refusal } from '../refusal.ts'
import { plateKey } from '../store/state.ts'
import { choosePayer, payerByOpenid } from '../wallet/payers.ts'
import { readInput, type Input } from './input.ts'
import { COLORS, plateName, unknownPlate } from './parking.ts'
import type { Hono } from 'hono'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Payer } from '../store/records.ts'
import type { Plate, PlateName } from '../store/parking-records.ts'

/** The parking service on the payer's phone (停车服务): the page a merchant leads to, and what the driver does there. */
export function phoneParkingControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/phone/parking', (context) =>
    context.json(serviceOf(platform, choosePayer(state, context.req.query('openid')))),
  )

  app.post('/phone/parking/open', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const data = jumpData(input)
    const merchant = checkJump(platform, data, payer)
    return context.json({ merchant_name: merchant.name, ...prefilled(data), ...serviceOf(platform, payer) })
  })

  app.post('/phone/parking/plates', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const name = plateName(input)
    state.commit(() => addPlate(platform, payer, name))
    return context.json(serviceOf(platform, payer), 201)
  })

  for (const event of ['pause', 'resume', 'remove'] as const)
    app.post(`/phone/parking/${event}`, async (context) => {
      const input = await readInput(context)
      const payer = choosePayer(state, input.text('openid'))
      const plate = ownPlate(platform, payer, plateName(input))
      state.commit(() => changePlate(platform, plate, event))
      return context.json(serviceOf(platform, payer))
    })

  // What is owed outlives the plate's place in the service.
  app.post('/phone/parking/repay', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const name = plateName(input)
    state.commit(() => repay(platform, payer, name))
    return context.json(serviceOf(platform, payer))
  })
}

function ownPlate({ state }: Platform, payer: Payer, name: PlateName): Plate {
  const plate = state.plates.get(plateKey(name))
  if (plate?.payer_id !== payer.id) throw unknownPlate()
  return plate
}

function serviceOf(platform: Platform, payer: Payer): object {
  const { state } = platform
  const plates = [...state.plates.values()].filter(({ payer_id }) => payer_id === payer.id)
  const charges = state.chargesByPayer(payer.id)
  const owing = new Map(
    [...plates.filter(({ overdue }) => overdue), ...charges.filter(({ user_repaid }) => user_repaid === 'N')].map(
      ({ plate_number, plate_color }) => [plateKey({ plate_number, plate_color }), { plate_number, plate_color }],
    ),
  )
  return {
    plates: plates.map((plate) => plateShown(platform, plate)),
    debts: [...owing.values()].map((name) => ({
      ...name,
      owed: owedFor(platform, payer.id, name),
    })),
    charges: charges
      .toSorted((a, b) => orderOf(state, b).created_at - orderOf(state, a).created_at)
      .map((charge) => chargeShown(platform, charge)),
  }
}

type JumpData = Readonly<Record<string, string>>

/** What a mini program hands over, or, from an APP or a page, the query of the path. */
function jumpData(input: Input): JumpData {
  const { appId, username, path } = PARKING_MINI_PROGRAM
  const [given = '', query = ''] = input.text('path').split(/\?(.*)/s)
  const leadsHere =
    input.raw['appId'] === undefined ? input.text('username') === username : input.text('appId') === appId
  if (!leadsHere || given.replace(/^\/?/, '/') !== path)
    throw new Refusal(404, 'UNKNOWN_PAGE', '页面不存在', {
      message_en: `The parking service is at ${path} of ${appId}, or of ${username}.`,
    })
  return input.raw['extraData'] === undefined
    ? Object.fromEntries(new URLSearchParams(query))
    : input.texts('extraData')
}

/** @throws Refusal as the page objects; nothing of it is signed. */
function checkJump(platform: Platform, data: JumpData, payer: Payer): Merchant {
  const { merchants, state } = platform
  const { mchid = '', sub_mchid, openid = '', trade_scene } = data
  const merchant = merchants.find(mchid)
  const earner = sub_mchid === undefined ? merchant : merchants.find(sub_mchid)
  const isRelated = sub_mchid === undefined || (merchant !== undefined && merchants.isPartnerOf(merchant, sub_mchid))
  if (
    !merchant ||
    !earner ||
    !isRelated ||
    !isOpenFor(platform, { mchid, ...(sub_mchid === undefined ? {} : { sub_mchid }) })
  )
    throw new Refusal(409, 'NO_PERMISSION', '商户无权限发起该流程，请联系商户处理', {
      message_en: 'These merchant numbers may not lead here.',
      hint: 'mchid alone is a direct merchant; with sub_mchid it is the partner of that sub-merchant.',
    })
  if (trade_scene !== 'PARKING')
    throw new Refusal(400, 'BAD_JUMP', '参数错误', { message_en: 'trade_scene must be PARKING.', field: 'trade_scene' })
  if (payerByOpenid(state, openid, merchant.appid)?.id !== payer.id)
    throw new Refusal(409, 'OPENID_MISMATCH', 'openid与当前用户不一致', {
      message_en: `The openid is not this user's under ${merchant.appid}, the appid of the parking calls.`,
    })
  return earner
}

/** The plate that the page is filled with, as far as it is one. */
function prefilled({ plate_number, plate_color }: JumpData): object {
  if (plate_number === undefined || !isPlateNumber(plate_number)) return {}
  const isColor = COLORS.some((color) => color === plate_color)
  return { plate_number, ...(isColor ? { plate_color } : {}) }
}
