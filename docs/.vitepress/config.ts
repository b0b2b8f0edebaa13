import { defineConfig } from 'vitepress'
import { guideSearch } from './search.ts'
import { english, chinese } from './locales.ts'

export default defineConfig({
  title: 'wxtill',
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
