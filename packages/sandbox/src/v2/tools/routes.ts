import { remember } from '../../shapes/things.ts'
import type { Platform } from '../../platform.ts'
import type { V2Call, V2Outcome, V2Routes } from '../call.ts'

export const v2ToolRoutes: V2Routes = { '/tools/shorturl': shortUrl }

/** A short form of a long code, which a camera can read sooner. The same long one has the same short one. */
function shortUrl({ platform, merchant, endpoint, fields }: V2Call): V2Outcome {
  const { state, random } = platform
  const long_url = String(fields['long_url'])
  const known = [...state.things.values()].find(
    (thing) => thing.path === endpoint.path && thing.fields['long_url'] === long_url,
  )
  const short_url = known?.names['short_url'] ?? `weixin://wxpay/s/${random.numbers.alphanumeric(7)}`
  if (!known) {
    const { path, product } = endpoint
    const names = { short_url }
    remember(state, { key: short_url, mchid: merchant.mchid, product, path, names, fields: { long_url } })
  }
  return { fields: { short_url } }
}

/** What a short code stands for; any other text stands for itself. */
export function longUrl({ state }: Pick<Platform, 'state'>, text: string): string {
  const long = state.things.get(text)?.fields['long_url']
  return typeof long === 'string' ? long : text
}
