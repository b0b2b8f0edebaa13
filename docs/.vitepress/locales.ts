import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'
import { GUIDES } from './guides.ts'

type Language = 'en' | 'zh'
type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string }
type Sidebar = DefaultTheme.SidebarItem[]

const docs = fileURLToPath(new URL('..', import.meta.url))

export const english: Locale = {
  label: 'English',
  lang: 'en',
  description: 'WeChat Pay for TypeScript: typed, signed, verified',
  themeConfig: {
    nav: nav('en', ['Guide', 'Endpoints', 'SDK reference', 'Decisions']),
    sidebar: sidebar('en'),
  },
}

export const chinese: Locale = {
  label: '简体中文',
  lang: 'zh-CN',
  description: 'TypeScript 的微信支付：有类型、有签名、必验签',
  themeConfig: {
    nav: nav('zh', ['指南', '接口', 'SDK 参考', '决策记录']),
    sidebar: sidebar('zh'),
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '浅色模式',
    darkModeSwitchTitle: '深色模式',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '语言',
    skipToContentLabel: '跳到正文',
    notFound: { title: '没有这个页面', quote: '地址可能已经改变。', linkText: '回到首页' },
  },
}

function nav(language: Language, names: readonly [string, string, string, string]): DefaultTheme.NavItem[] {
  const [guide, endpoints, sdk, why] = names
  const root = rootOf(language)
  return [
    { text: guide, link: `${root}/guide/start`, activeMatch: '/(guide|migrate)/' },
    { text: endpoints, link: `${root}/reference/api/`, activeMatch: '/reference/api/' },
    { text: sdk, link: `${root}/reference/sdk/sdk`, activeMatch: '/reference/sdk/' },
    { text: why, link: `${root}/decisions/${decisions()[0]}`, activeMatch: '/decisions/' },
  ]
}

function sidebar(language: Language): DefaultTheme.SidebarMulti {
  const root = rootOf(language)
  const guides = guideItems(language)
  return {
    [`${root}/guide/`]: guides,
    [`${root}/migrate/`]: guides,
    [`${root}/reference/api/`]: generated(`${root}/reference/api/`),
    [`${root}/reference/sdk/`]: generated(`${root}/reference/sdk/`),
    [`${root}/decisions/`]: decisionItems(language),
  }
}

function guideItems(language: Language): Sidebar {
  return GUIDES.map(({ title, pages }) => ({
    text: title[language],
    items: pages.map((page) => ({ text: page[language], link: rootOf(language) + page.path })),
  }))
}

/** Written beside the pages by `npm run reference`. */
function generated(folder: string): Sidebar {
  const file = `${docs}${folder.slice(1)}sidebar.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sidebar) : []
}

function decisionItems(language: Language): Sidebar {
  const items = decisions().map((name) => ({
    text: /^# \d+ — (.*)$/m.exec(readFileSync(`${docs}decisions/${name}.md`, 'utf8'))?.[1] ?? name,
    link: `${rootOf(language)}/decisions/${name}`,
  }))
  return [{ text: language === 'en' ? 'Decisions' : '决策记录', items }]
}

function decisions(): string[] {
  return readdirSync(`${docs}decisions`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''))
    .toSorted()
}

function rootOf(language: Language): string {
  return language === 'en' ? '' : '/zh'
}
