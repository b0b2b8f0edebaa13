import { afterEach, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

let sandbox: TestSandbox
afterEach(() => sandbox.close())

const setPreset = (merchant: TestMerchant, name: string): ReturnType<TestMerchant['control']> =>
  merchant.control('POST', '/faults/presets', { name })

it('the preset "rotation" signs half of the answers with a new certificate, until another preset takes its place', async () => {
  sandbox = await startSandbox({ defaultMerchant: { keys: 'certificate' } })
  const merchant = new TestMerchant(sandbox)
  const [old] = sandbox.merchant.certificates
  await setPreset(merchant, 'rotation')
  expect(sandbox.merchant.certificates).toHaveLength(2)
  // Made by hand after the preset, so that no probe disturbs the count.
  await merchant.control('POST', '/faults', { match: { path: '/v3/' }, action: { latency_ms: 0 } })
  const serials = async (): Promise<Set<string>> => {
    const seen = new Set<string>()
    for (let n = 0; n < 40; n++) seen.add((await merchant.query(`ROTATE${n}`)).headers['wechatpay-serial']!)
    return seen
  }
  expect((await serials()).size).toBe(2)
  await setPreset(merchant, 'calm')
  expect((await merchant.control('GET', '/rotation')).json.rotation.share).toBe(0)
  expect((await serials()).size).toBe(1)
  expect(old).toBeDefined()
})

it('the preset "pubkey-switch" switches every merchant that has certificates alone', async () => {
  sandbox = await startSandbox({ defaultMerchant: { keys: 'switching' } })
  const merchant = new TestMerchant(sandbox)
  const { mchid } = sandbox.merchant
  const state = async (): Promise<unknown> => (await merchant.control('GET', `/merchants/${mchid}/switch`)).json.state
  expect(await state()).toBe('not_started')
  await setPreset(merchant, 'pubkey-switch')
  expect(await state()).toBe('running')
  expect(sandbox.merchants).toHaveLength(1)
  const refused = await merchant.control('POST', '/rotation', {})
  expect([refused.status, refused.json.code]).toEqual([409, 'SWITCH_RUNNING'])
  // One preset ends what the other needs ended.
  expect((await setPreset(merchant, 'rotation')).status).toBe(200)
  expect(await state()).toBe('not_started')
  expect((await setPreset(merchant, 'pubkey-switch')).status).toBe(200)
})

it('the preset "pubkey-switch" makes a merchant where none can switch', async () => {
  sandbox = await startSandbox()
  const merchant = new TestMerchant(sandbox)
  await setPreset(merchant, 'pubkey-switch')
  await setPreset(merchant, 'pubkey-switch')
  expect(sandbox.merchants).toHaveLength(2)
  const { mchid, appid } = sandbox.merchants[1]!
  expect((await merchant.control('GET', `/merchants/${mchid}/switch`)).json.state).toBe('running')
  expect(sandbox.payer().openids[appid]).toBeDefined()
})
