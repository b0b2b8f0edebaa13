import type { SandboxOptions } from '../options.ts'

interface Door {
  path: string
  zh: string
  en: string
}

/** What stands at `/`: the ways to the pages that are there. */
export function frontPage(pages: NonNullable<SandboxOptions['pages']>): string {
  const doors: Door[] = [
    ...(pages.console === undefined ? [] : [{ path: '/console/', zh: '控制台', en: 'Console' }]),
    ...(pages.phone === undefined ? [] : [{ path: '/phone/', zh: '付款人的手机', en: 'The payer’s phone' }]),
    { path: '/_sandbox/', zh: '控制接口', en: 'Control API' },
  ]
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>微信支付沙箱 · WeChat Pay sandbox</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 24px; box-sizing: border-box;
  background: #f4f6f5; color: #1b1f1d; font: 16px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
h1 { margin: 0 0 20px; font-size: 22px }
ul { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none }
a { display: block; min-width: 260px; padding: 14px 20px; border: 1px solid #e3e8e5; border-radius: 10px; background: #fff;
  color: #067a3b; font-weight: 600; text-decoration: none }
a:hover, a:focus-visible { border-color: #067a3b }
small { display: block; color: #5b645f; font-weight: 400 }
</style>
<main>
<h1>微信支付沙箱 <small lang="en">WeChat Pay sandbox</small></h1>
<ul>
${doors.map(({ path, zh, en }) => `<li><a href="${path}">${zh} <small lang="en">${en}</small></a>`).join('\n')}
</ul>
</main>
</html>
`
}
