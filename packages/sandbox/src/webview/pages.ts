const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

/** What went wrong, by the error code of the connection attempt. */
const REASONS: Record<string, readonly [zh: string, en: string]> = {
  ECONNREFUSED: ['没有程序在这个地址上监听', 'nothing listens at this address'],
  ENOTFOUND: ['找不到这个域名', 'this host name does not resolve'],
  EAI_AGAIN: ['暂时无法解析这个域名', 'this host name cannot be resolved right now'],
  ECONNRESET: ['连接被对方断开', 'the other side closed the connection'],
  ETIMEDOUT: ['连接超时', 'the connection timed out'],
}

/** Shown in the phone when the merchant's server cannot be reached. */
export function unreachablePage(origin: string, error: NodeJS.ErrnoException): string {
  const [zh, en] = REASONS[error.code ?? ''] ?? ['连接失败', 'the connection failed']
  return page(
    '无法打开网页',
    `<h1>无法打开网页 · Cannot open this page</h1>
<p><code>${escapeHtml(origin)}</code></p><p>${zh}<br>${en}<br><small>${escapeHtml(error.message)}</small></p>
<button onclick="location.reload()">重试 · Try again</button>`,
  )
}

/** WeChat tells a payer no; the sandbox adds for the developer what to mend. */
export function messagePage(zh: string, en: string): string {
  return page('微信支付', `<h1>${escapeHtml(zh)}</h1><p>${escapeHtml(en)}</p>`)
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font:15px/1.6 system-ui,sans-serif;color:#333;text-align:center;padding:20vh 24px 0}h1{font-size:18px}
p{color:#777}code{color:#333;overflow-wrap:anywhere}button{font:inherit;padding:8px 24px;border:1px solid #ccc;border-radius:8px;background:#fff}</style>
${body}</html>`
}
