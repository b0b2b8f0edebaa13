import { readdirSync, readFileSync } from 'node:fs'

/** Product of the catalogue → its official Chinese name. */
export function loadProductTitles(): Map<string, string> {
  const folder = new URL('../../packages/catalogue/v3/', import.meta.url)
  return new Map(
    readdirSync(folder).map((file) => {
      const { product, title } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
      return [product!, title!] as const
    }),
  )
}
