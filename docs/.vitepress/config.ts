import { defineConfig } from 'vitepress'
import { guideSearch } from './search.ts'
import { english, chinese } from './locales.ts'

export default defineConfig({
  title: 'wxtill',
  cleanUrls: true,
  // Decisions and READMEs name files of the repository, which are no pages of the site.
  ignoreDeadLinks: false,
  srcExclude: ['README.md', 'check/**'],
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  themeConfig: {
    search: guideSearch,
    outline: { level: [2, 3] },
  },
  locales: { root: english, zh: chinese },
})
