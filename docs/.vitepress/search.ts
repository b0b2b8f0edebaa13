import type { DefaultTheme } from 'vitepress'

/** Search runs in the browser over an index made at build time. Of the endpoint pages it holds names and paths, not every field. */
export const guideSearch: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    locales: {
      zh: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            noResultsText: '没有找到',
            resetButtonTitle: '清除',
            displayDetails: '显示详情',
            footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
          },
        },
      },
    },
    // A run of Chinese has no spaces: each character is a word of its own.
    miniSearch: {
      options: { tokenize: (text) => text.toLowerCase().match(/[\u3400-\u9fff]|[a-z0-9_]+/g) ?? [] },
    },
    _render(source, env, md) {
      const page: string = env.relativePath ?? ''
      const text = page.includes('reference/api/') ? withoutTables(source) : withoutColours(source)
      return md.render(text, env)
    },
  },
}

/** The index needs the words of an example, not its colours. */
function withoutColours(source: string): string {
  return source.replaceAll(/^```\w.*$/gm, '```txt')
}

function withoutTables(source: string): string {
  // The list at the top repeats the headings.
  return source.replaceAll(/<table[\s\S]*?<\/table>/g, '').replaceAll(/^- \[.*$/gm, '')
}
