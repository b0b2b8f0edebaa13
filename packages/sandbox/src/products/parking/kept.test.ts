import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox as startTestSandbox } from '../../kit/start-sandbox.ts'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { TestCarPark } from '../../testing/test-car-park.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

describe('a sandbox that is started again', () => {
  let dataDir: string
  let sandbox: Sandbox
  let park: TestCarPark
  const start = async (): Promise<void> => {
    sandbox = await startSandbox({ clock: 'virtual', startAt: START, dataDir })
    park = new TestCarPark(new TestMerchant(sandbox))
  }
  const restart = async (): Promise<void> => {
    await sandbox.close()
    await start()
  }
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'wxtill-parking-'))
    await start()
  })
  afterEach(async () => {
    await sandbox.close()
    rmSync(dataDir, { recursive: true })
  })
  const state = async (): Promise<[string, string | undefined]> => {
    const { trade_state, user_repaid } = (await park.query('PKP1')).json
    return [trade_state, user_repaid]
  }

  it('goes on with the deduction, and with the repayment, where they stood', async () => {
    await park.plate('open')
    await park.fault({ collect: 'advance', repay_after_s: 60 })
    await park.charge('PKP1', (await park.enter('PK1')).json.id)
    await sandbox.clock.advance(1000)
    await restart()
    expect(await state()).toEqual(['ACCEPTED', undefined])
    await sandbox.clock.advance(500)
    expect(await state()).toEqual(['SUCCESS', 'N'])
    await restart()
    expect((await park.enter('PK2')).json.block_reason).toBe('OVERDUE')
    await sandbox.clock.advance(60_000)
    expect(await state()).toEqual(['SUCCESS', 'Y'])
    const { notifications } = (await park.merchant.control('GET', '/notifications')).json
    expect(notifications.map(({ event_type }: { event_type: string }) => event_type).toSorted()).toEqual([
      'TRANSACTION.PAY_BACK',
      'TRANSACTION.SUCCESS',
      'VEHICLE.ENTRANCE_STATE_CHANGE',
    ])
  })

  it('knows which entrance is the newest, and what a plate will do', async () => {
    await park.fault({ plate: 'open_later' })
    const old = (await park.enter('PK1')).json.id
    const { id } = (await park.enter('PK2')).json
    await restart()
    await sandbox.clock.advance(60_000)
    expect((await park.charge('PKP1', old)).json.message).toBe('停车入场id不存在')
    expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
  })

  it('takes up a fee from a snapshot: it is deducted once', async () => {
    await park.plate('open')
    const { id } = (await park.enter('PK1')).json
    await park.charge('PKP1', id)
    await park.merchant.control('POST', '/snapshot', { name: 'at-the-gate' })
    await sandbox.clock.advance(5000)
    await park.merchant.control('POST', '/restore', { name: 'at-the-gate' })
    expect(await state()).toEqual(['ACCEPTED', undefined])
    await sandbox.clock.advance(5000)
    expect(await state()).toEqual(['SUCCESS', undefined])
    const { merchants } = (await park.merchant.control('GET', '/merchants')).json
    expect(merchants[0].balance).toBe(497)
    await park.merchant.control('POST', '/reset')
    await sandbox.clock.advance(5000)
    expect((await park.merchant.control('GET', '/parking')).json).toEqual({ entrances: [], charges: [] })
  })
})

it('the same seed gives the same ids, numbers and notices', async () => {
  const run = async (seed: number): Promise<unknown> => {
    const sandbox = await startTestSandbox({ startAt: START, seed })
    try {
      const park = new TestCarPark(new TestMerchant(sandbox))
      await park.fault({ plate: 'open_later', plate_after_s: 1 })
      const { id } = (await park.enter('PK1')).json
      await sandbox.clock.advance(1000)
      await park.charge('PKP1', id)
      await sandbox.clock.advance(1500)
      const { notifications } = (await park.merchant.control('GET', '/notifications')).json
      const said = notifications.map(({ id, event_type, resource }: Record<string, unknown>) => [
        id,
        event_type,
        resource,
      ])
      return [said, (await park.query('PKP1')).json]
    } finally {
      await sandbox.close()
    }
  }
  expect(await run(1)).toEqual(await run(1))
  expect(await run(1)).not.toEqual(await run(2))
})
