import { formatRfc3339 } from '@wxtill/protocol'
import { openView } from '../products/payscore/jump.ts'
import { permissionKey } from '../products/payscore/permission-life.ts'
import { serviceOf, servicesOf } from '../products/payscore/services.ts'
import { agree, closeService, confirm, payNow } from '../products/payscore/user.ts'
import { permissionView, serviceOrderView } from '../products/payscore/view.ts'
import { serviceOrderKey } from '../products/payscore/life.ts'
import { Refusal } from '../refusal.ts'
import { earnerOf, ownKey } from '../store/state.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput, type Input } from './input.ts'
import { present } from './present.ts'
import type { Context, Hono } from 'hono'
import type { Platform } from '../platform.ts'
import type { Payer } from '../store/records.ts'
import type { PayscorePermission, PayscoreService, ServiceOrder } from '../store/payscore-records.ts'

/** PayScore: services as WeChat's operations give them out, and what users do on their phones. */
export function payscoreControl(app: Hono, platform: Platform): void {
  serviceControl(app, platform)
  permissionControl(app, platform)
  orderControl(app, platform)
  phoneControl(app, platform)
}

function serviceControl(app: Hono, platform: Platform): void {
  const { merchants, state } = platform
  app.get('/payscore/services', (context) => {
    const { mchid } = context.req.query()
    const owners = merchants.list().filter((merchant) => mchid === undefined || merchant.mchid === mchid)
    return context.json({ services: owners.flatMap((merchant) => servicesOf(platform, merchant.mchid)) })
  })
  // What is there is changed in the members that are named.
  app.post('/payscore/services', async (context) => {
    const input = await readInput(context)
    const mchid = input.text('mchid')
    if (!merchants.find(mchid)) throw new Refusal(404, 'UNKNOWN_MERCHANT', `There is no merchant ${mchid}.`)
    const service_id = input.text('service_id')
    const known = serviceOf(platform, mchid, service_id)
    const service = { ...(known ?? { ...NEW_SERVICE, mchid, service_id }), ...serviceIn(input) }
    if (service.mode === 'authorize' && service.risk !== 'estimate')
      throw input.refuse('risk', 'must be "estimate" where users do not confirm')
    state.payscoreServices.put(ownKey({ mchid }, service_id), service)
    return context.json(service, known ? 200 : 201)
  })
}

const NEW_SERVICE = {
  name: '支付分服务',
  mode: 'authorize',
  risk: 'estimate',
  risk_cap: 100_000,
  launched: true,
} as const

function serviceIn(input: Input): Partial<PayscoreService> {
  input.only([
    'mchid',
    'service_id',
    'name',
    'mode',
    'risk',
    'risk_cap',
    'notify_url',
    'launched',
    'appids',
    'whitelist',
  ])
  const { launched } = input.raw
  if (launched !== undefined && typeof launched !== 'boolean') throw input.refuse('launched', 'must be true or false')
  return present({
    name: input.optionalText('name'),
    mode: input.optionalOneOf('mode', ['confirm', 'authorize']),
    risk: input.optionalOneOf('risk', ['deposit', 'estimate', 'both']),
    risk_cap: input.optionalWhole('risk_cap'),
    notify_url: input.optionalText('notify_url'),
    launched,
    appids: textsIn(input, 'appids'),
    whitelist: textsIn(input, 'whitelist'),
  })
}

function textsIn(input: Input, name: string): string[] | undefined {
  const value = input.raw[name]
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw input.refuse(name, 'must be a list of texts')
  return value as string[]
}

function permissionControl(app: Hono, platform: Platform): void {
  const { state } = platform
  app.get('/payscore/permissions', (context) => {
    const { mchid } = context.req.query()
    const found = [...state.permissions.values()].filter(
      (permission) => mchid === undefined || permission.mchid === mchid,
    )
    return context.json({ permissions: found.toReversed().map((permission) => permissionShown(platform, permission)) })
  })
  app.post('/payscore/permissions/:mchid/:code/:act{agree|close}', async (context) => {
    const input = await readInput(context)
    const permission = permissionNamed(platform, context, input)
    const payer = payerOf(platform, input, permission.payer_id)
    const act = context.req.param('act') === 'agree' ? agree : closeService
    return context.json(permissionShown(platform, act(platform, permission, payer)))
  })
}

function orderControl(app: Hono, platform: Platform): void {
  const { state } = platform
  app.get('/payscore/orders', (context) => {
    const { mchid, limit = '100' } = context.req.query()
    const found = [...state.serviceOrders.values()].filter((order) => mchid === undefined || order.mchid === mchid)
    return context.json({
      orders: found
        .toReversed()
        .slice(0, Number(limit) || 100)
        .map((order) => orderShown(platform, order)),
    })
  })
  app.post('/payscore/orders/:mchid/:out_order_no/:act{confirm|decline|pay}', async (context) => {
    const input = await readInput(context)
    const order = orderNamed(platform, context, input)
    const payer = payerOf(platform, input, order.payer_id)
    const act = playedAct(platform, order, context.req.param('act') as Act)
    if (act === 'decline') return context.json({ result: 'cancel', ...orderShown(platform, order) })
    const changed =
      act === 'confirm'
        ? confirm(platform, order, payer)
        : payNow(platform, order, payer, input.optionalText('password'))
    return context.json({ result: 'ok', ...orderShown(platform, changed) })
  })
}

type Act = 'confirm' | 'decline' | 'pay'

/** A fault rule may have the user leave the page. */
function playedAct({ faults, clock }: Platform, { mchid, out_order_no }: ServiceOrder, act: Act): Act {
  const fault = faults.find({ hook: 'payer', at: clock.now(), mchid, numbers: [out_order_no] })
  return act === 'confirm' && (fault?.action.user === 'decline' || fault?.action.user === 'abandon') ? 'decline' : act
}

function phoneControl(app: Hono, platform: Platform): void {
  const { state } = platform
  app.get('/phone/payscore', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const permissions = state.permissionsByPayer(payer.id).filter((permission) => permission.state === 'AVAILABLE')
    const orders = state.serviceOrdersByPayer(payer.id).toReversed()
    return context.json({
      permissions: permissions.map((permission) => permissionShown(platform, permission)),
      orders: orders.map((order) => orderShown(platform, order)),
    })
  })
  app.post('/phone/payscore/view', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const jump = {
      businessType: input.text('businessType'),
      fields: input.texts('fields'),
      appid: input.optionalText('appid'),
    }
    const opened = state.commit(() => openView(platform, jump, payer))
    if (opened.view === 'enable')
      return context.json({ view: 'enable', permission: permissionShown(platform, opened.permission) })
    const { view, order } = opened
    return context.json({ view, order: orderShown(platform, order), ...present({ query_id: order.query_id }) })
  })
}

/** Whoever is named; else whose it is; else the first. */
function payerOf({ state }: Platform, input: Input, payer_id: string | undefined): Payer {
  const openid = input.optionalText('openid')
  const own = payer_id === undefined ? undefined : state.payers.get(payer_id)
  return openid === undefined && own ? own : choosePayer(state, openid)
}

function permissionNamed({ state }: Platform, context: Context, input: Input): PayscorePermission {
  const [mchid, authorization_code] = [context.req.param('mchid')!, context.req.param('code')!]
  const named = { mchid, authorization_code, ...present({ sub_mchid: input.optionalText('sub_mchid') }) }
  const permission =
    state.permissions.get(permissionKey(named)) ??
    state.permissions.get(permissionKey({ ...named, by_request_no: true }))
  if (!permission)
    throw new Refusal(404, 'UNKNOWN_PERMISSION', '授权不存在', {
      message_en: 'Nobody has pre-authorised with this code.',
      hint: 'GET /_sandbox/payscore/permissions lists them; that of a partner needs its sub_mchid.',
    })
  return permission
}

function orderNamed({ state }: Platform, context: Context, input: Input): ServiceOrder {
  const [mchid, out_order_no] = [context.req.param('mchid')!, context.req.param('out_order_no')!]
  const named = { mchid, out_order_no, ...present({ sub_mchid: input.optionalText('sub_mchid') }) }
  const order = state.serviceOrders.get(serviceOrderKey(named))
  if (!order)
    throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在', {
      message_en: 'There is no such PayScore order.',
      hint: 'GET /_sandbox/payscore/orders lists them; that of a partner needs its sub_mchid.',
    })
  return order
}

function permissionShown(platform: Platform, permission: PayscorePermission): object {
  const { mchid, service_id, authorization_code, by_request_no } = permission
  return {
    ...permissionView(platform, permission),
    code: authorization_code,
    ...(by_request_no ? { out_request_no: authorization_code } : {}),
    merchant_name: nameOf(platform, permission),
    service_name: serviceOf(platform, mchid, service_id)?.name ?? service_id,
  }
}

function orderShown(platform: Platform, order: ServiceOrder): object {
  const { mchid, service_id, failures = 0, busy = false, next, created_at } = order
  return {
    ...serviceOrderView(platform, order),
    merchant_name: nameOf(platform, order),
    service_name: serviceOf(platform, mchid, service_id)?.name ?? service_id,
    create_time: formatRfc3339(created_at),
    collection_failures: failures,
    collecting: busy,
    ...(next ? { next_event: next.what, next_time: formatRfc3339(next.at) } : {}),
  }
}

function nameOf({ merchants }: Platform, owner: { mchid: string; sub_mchid?: string }): string {
  return merchants.find(earnerOf(owner))!.name
}
