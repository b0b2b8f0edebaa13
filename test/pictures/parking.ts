import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { parkingMiniProgramJump } from '@wxtill/protocol'
import { eventually } from '../support/eventually.ts'
import { openConsole, openMiniProgram, openPhone, savePicture, TABLE_WIDTH } from './screens.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const FEES = { method: 'POST', path: '/v3/vehicle/transactions/parking' }
const OPENED = { plate_number: '粤B888888', plate_color: 'BLUE' }
const NEW = { plate_number: '粤BD12345', plate_color: 'GREEN' } as const
const LEAVING = { plate_number: '粤B66888', plate_color: 'BLUE' }
/** Its driver has not opened the service. */
const STRANGER = '粤A77777'
const OWING = [
  { plate_number: '粤A66666', plate_color: 'YELLOW' },
  { plate_number: '粤C24680', plate_color: 'BLUE' },
]

/** Parking, from the driver's plate to the car park's debts. */
export async function pictureParking(browser: Browser, world: World): Promise<void> {
  const phone = await openPhone(browser, world)
  await openService(phone, world)
  await phone.close()
  await leaveDebts(world)
  const lists = await openConsole(browser, world, TABLE_WIDTH)
  await pictureLists(lists, world)
  await lists.context().close()
  const gate = await openConsole(browser, world)
  await pictureGate(gate, world)
  await gate.context().close()
}

/** A driver who has one plate in the service adds another. */
async function openService(phone: Page, world: World): Promise<void> {
  const { openid, mchid, control } = world
  await control('/plates', { ...OPENED, openid })
  const carPark = createServer((_, response) => {
    const { carPark } = world.words
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<title>${carPark}</title><h1 style="font-family: sans-serif">${carPark}</h1>`)
  })
  await once(carPark.listen(0, '127.0.0.1'), 'listening')
  const { port } = carPark.address() as AddressInfo
  try {
    const page = await openMiniProgram(phone, world, `http://127.0.0.1:${port}/`)
    const jump = parkingMiniProgramJump({ mchid, openid, ...NEW })
    await page.locator('h1').evaluate(`wx.navigateToMiniProgram(${JSON.stringify(jump)}), 0`)
    await phone.getByTestId('parking-plates').getByText(OPENED.plate_number).waitFor()
    await savePicture(phone, world, 'parking-open')
    await phone.getByTestId('plate-add').click()
    await phone.getByTestId('parking-plates').getByText(NEW.plate_number).waitFor()
  } finally {
    carPark.close()
    carPark.closeAllConnections()
  }
}

async function enter({ stack, words, now }: World, plate: object, minutes: number): Promise<string> {
  const { id } = await stack.api<{ id: string }>('/v1/parking/entrances', {
    ...plate,
    parking_name: words.carPark,
    free_duration: 900,
    start_time: new Date((await now()) - minutes * MINUTE).toISOString(),
  })
  return id
}

/** @returns once the charge is in this state */
async function charge({ stack }: World, entrance_id: string, total: number, wanted: string): Promise<void> {
  const body = { entrance_id, amount: { total }, device_id: 'EXIT-1' }
  const { id } = await stack.api<{ id: string }>('/v1/parking/charges', body)
  await eventually(async () => {
    const { state } = await stack.api<{ state: string }>(`/v1/parking/charges/${id}`)
    if (state !== wanted) throw new Error(`The charge is ${state}`)
  })
}

/** One car pays, others owe. */
async function leaveDebts(world: World): Promise<void> {
  await charge(world, await enter(world, OPENED, 132), 1200, 'paid')
  for (const [index, plate] of OWING.entries()) {
    await world.control('/plates', plate)
    await world.control('/faults', { match: FEES, action: { collect: 'fail' }, times: 1 })
    await charge(world, await enter(world, plate, 90 + 75 * index), 800 + 700 * index, 'failed')
  }
}

/** The cars inside, and what could not be collected. */
async function pictureLists(console: Page, world: World): Promise<void> {
  await enter(world, NEW, 95)
  await enter(world, { plate_number: '粤A13579', plate_color: 'BLUE' }, 40)
  await enter(world, OPENED, 12)
  const url = `${world.stack.till.url}/console/parking`
  await console.goto(url)
  await console.locator('.plate').nth(2).waitFor()
  await savePicture(console.locator('main'), world, 'parking-inside')
  await console.goto(`${url}?view=debts`)
  await console.getByText(OWING[0]!.plate_number).waitFor()
  await savePicture(console.locator('main'), world, 'parking-debts')
}

/** The gate simulator: a barrier that opens by itself, and one that waits for its code to be paid. */
async function pictureGate(console: Page, world: World): Promise<void> {
  await console.goto(`${world.stack.till.url}/console/parking/gate`)
  const [entrance, exit] = [console.locator('.ant-card').first(), console.locator('.ant-card').last()]
  const comesIn = async (plate: string): Promise<void> => {
    await entrance.locator('#plate_number').fill(plate)
    await entrance.locator('[type=submit]').click()
    await entrance.locator('.gate-told', { hasText: plate }).waitFor()
  }
  const leaves = async (plate: string): Promise<void> => {
    await exit.getByRole('combobox').fill(plate)
    await console.locator('.ant-select-item-option', { hasText: plate }).click()
    await exit.locator('[type=submit]').click()
  }
  await world.control('/plates', LEAVING)
  await comesIn(LEAVING.plate_number)
  await leaves(LEAVING.plate_number)
  await exit.locator('.barrier-open').waitFor()
  await savePicture(console.locator('main'), world, 'gate-open')
  await exit.getByRole('button').click()
  await comesIn(STRANGER)
  await leaves(STRANGER)
  await exit.locator('.gate-code svg').waitFor()
  await savePicture(console.locator('main'), world, 'gate')
}
