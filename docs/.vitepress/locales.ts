import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string }

export const english: Locale = { label: 'English', lang: 'en', themeConfig: {} }
export const chinese: Locale = { label: '简体中文', lang: 'zh-CN', themeConfig: {} }
