import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually, expectEqual, ExpectationError } from './expectation.ts'
import { createPayment, type Payment, paymentReaches, type World, yuan } from './world.ts'

const PRICE = 990

interface Shop {
  readonly mchid: string
  readonly appid: string
}

const shops = new WeakMap<World, Shop>()

/** A shop that still runs on APIv2 hands its keys to the till, which speaks XML for it from then on. */
export async function v2Merchant(world: World): Promise<string> {
  const shop = await world.sandbox.post<Shop>('/_sandbox/merchants', { name: '面馆' })
  const file = (name: string) => readFile(join(world.dataDir, 'merchants', shop.mchid, name), 'utf8')
  const facts = JSON.parse(await file('merchant.json')) as Record<string, string>
  await world.till.post('/v1/merchants', {
    mchid: shop.mchid,
    appid: shop.appid,
    private_key: await file('apiclient_key.pem'),
    certificate: await file('apiclient_cert.pem'),
    api_v3_key: facts['api_v3_key'],
    api_v2_key: facts['api_v2_key'],
    app_secret: facts['appsecret'],
    apis: { api: 'v2' },
    base_url: world.stack.sandbox.url,
  })
  shops.set(world, shop)
  return `merchant ${shop.mchid} added, its keys sealed, api: v2`
}

/** The guide of APIv2: login code, unified order, five values signed again, the page that asks, one message to the payer. */
export async function v2MiniProgram(world: World): Promise<string> {
  const shop = shops.get(world)
  if (shop === undefined) throw new ExpectationError('The steps before this one', 'a merchant on APIv2', undefined)
  const { mchid, appid } = shop
  const asked = await openidOf(world, shop)
  const { code } = await world.sandbox.post<{ code: string }>('/_sandbox/phone/login', { openid: asked, appid })
  const { openid } = await world.till.post<{ openid: string }>('/v1/payers/login', { mchid, js_code: code })
  expectEqual('The openid of the login code', openid, asked)
  const payment = await createPayment(world, {
    mchid,
    channel: 'miniprogram',
    openid,
    amount: { total: PRICE },
    description: '牛肉面',
    subscribe_message: { template_id: 'TPL', data: { thing1: '牛肉面' } },
  })
  const params = payment.pay
  const { token } = await world.sandbox.post<{ token: string }>('/_sandbox/phone/prepay', {
    kind: 'miniprogram',
    openid,
    params,
  })
  await world.sandbox.post('/_sandbox/phone/pay', { token, openid, password: world.payer.password })
  // What the client's page does when the payer is back: it closes the gap if the notification is late.
  const queried = await world.till.post<Payment>(`/v1/payments/${payment.id}/query`)
  expectEqual('The payment after the query', queried.state, 'paid')
  await paymentReaches(world, payment.id, 'paid')
  await messageSent(world, payment.id)
  return `login code → unifiedorder in XML → ${params?.['signType'] ?? ''} paySign verified → paid ${yuan(PRICE)} → one message`
}

/** The demo's payer as the shop's app knows them. */
async function openidOf(world: World, { appid }: Shop): Promise<string> {
  const { payers } = await world.sandbox.get<{ payers: { openid: string; openids: Record<string, string> }[] }>(
    '/_sandbox/payers',
  )
  const openid = payers.find((payer) => payer.openid === world.payer.openid)?.openids[appid]
  if (openid === undefined) throw new ExpectationError('The payer', `to be known to ${appid}`, payers)
  return openid
}

const messageSent = (world: World, id: string): Promise<void> =>
  eventually(async () => {
    const { data } = await world.till.get<{ data: { kind: string }[] }>(`/v1/payments/${id}/timeline`)
    expectEqual('Messages to the payer', data.filter(({ kind }) => kind === 'message').length, 1)
  })
