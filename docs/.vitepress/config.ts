import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { guideSearch } from './search.ts'
import { english, chinese } from './locales.ts'

// The console's, so that there is one.
const icon = readFileSync(new URL('../../packages/web/src/console/icon.svg', import.meta.url), 'utf8')

export default defineConfig({
  title: 'wxtill',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  cleanUrls: true,
  // Rendered by GitHub, not here.
  srcExclude: ['**/README.md'],
  metaChunk: true,
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  themeConfig: {
    search: guideSearch,
    outline: { level: [2, 3] },
  },
  locales: { root: english, zh: chinese },
})
