import type { Context, Hono } from 'hono'
import { finishRotation, rotationView, startRotation, stopRotation } from '../keys/rotation.ts'
import { finishSwitch, startSwitch, stopSwitch, switchView } from '../keys/switch.ts'
import { Refusal } from '../refusal.ts'
import { readInput, type Input } from './input.ts'
import { present } from './present.ts'
import { merchantView } from './views.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** Keys in motion: new platform certificates, the way to the public key, merchants' API certificates. */
export function keyControl(app: Hono, platform: Platform): void {
  const { merchants, keys } = platform
  app.get('/rotation', (context) => context.json(rotationView(platform)))
  app.post('/rotation', async (context) => {
    const wish = wishOf(await readInput(context))
    return context.json(wish.finish ? finishRotation(platform) : await startRotation(platform, wish))
  })
  app.delete('/rotation', (context) => context.json(stopRotation(platform)))

  app.get('/merchants/:mchid/switch', (context) => context.json(switchView(platform, merchantIn(context, platform))))
  app.post('/merchants/:mchid/switch', async (context) => {
    const merchant = merchantIn(context, platform)
    const wish = wishOf(await readInput(context))
    return context.json(wish.finish ? finishSwitch(platform, merchant) : startSwitch(platform, merchant, wish))
  })
  app.delete('/merchants/:mchid/switch', (context) => context.json(stopSwitch(platform, merchantIn(context, platform))))

  app.post('/merchants/:mchid/certificate', async (context) => {
    const merchant = merchantIn(context, platform)
    const input = await readInput(context)
    input.only(['action'])
    const action = input.oneOf('action', ['expire', 'revoke', 'renew', 'restore'])
    if (merchant.certificate_state === 'none' && action !== 'renew') {
      throw new Refusal(409, 'NO_CERTIFICATE', '该商户未申请过证书', {
        message_en: `Merchant ${merchant.mchid} has no API certificate.`,
        hint: '{"action":"renew"} applies for the first one.',
      })
    }
    // Shown once, as at the merchant's birth.
    const credentials = action === 'renew' ? await merchants.renewCertificate(merchant.mchid) : undefined
    const { certificate_state: _before, ...rest } = merchants.find(merchant.mchid)!
    if (action === 'restore') merchants.put(rest)
    if (action === 'expire') merchants.put({ ...rest, certificate_state: 'expired' })
    if (action === 'revoke') merchants.put({ ...rest, certificate_state: 'revoked' })
    return context.json({ ...merchantView(merchants.find(merchant.mchid)!, keys), ...present({ credentials }) })
  })
}

/** @throws Refusal 404. */
export function merchantIn(context: Context, { merchants }: Pick<Platform, 'merchants'>): Merchant {
  const merchant = merchants.find(context.req.param('mchid') ?? '')
  if (!merchant) throw new Refusal(404, 'UNKNOWN_MERCHANT', 'There is no such merchant.')
  return merchant
}

/** `{share?}` or `{finish: true}`; the share itself is checked where it is used. */
function wishOf(input: Input): { share?: number; finish?: boolean } {
  input.only(['share', 'finish'])
  const { share, finish } = input.raw
  if (finish !== undefined && finish !== true) throw input.refuse('finish', 'must be true, or absent')
  if (finish === true && share !== undefined) throw input.refuse('share', 'does not go with finish')
  return present({ share, finish }) as { share?: number; finish?: boolean }
}
