/** Pages of WeChat Pay that its documentation hands out as links: to sign a contract, to pay outside WeChat, to confirm. */
const PAGE_HOSTS = new Set(['pay.weixin.qq.com', 'payapp.weixin.qq.com', 'wx.tenpay.com'])

const MAX_LENGTH = 512
const WEIXIN = /^weixin:\/\/[\x21-\x7e]+$/
const HTTPS = /^https:\/\/[\x21-\x5b\x5d-\x7e]+$/

/**
 * Lets pass what belongs into a QR code that asks for money: `weixin://` links and WeChat Pay's own pages. Whoever can put another
 * address there sends the payer elsewhere.
 *
 * @throws TypeError for anything else; the text itself is not repeated in it.
 */
export function requireScannable(text: string): string {
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !(WEIXIN.test(text) || isPage(text))) {
    throw new TypeError(
      'Only a code_url of WeChat Pay (weixin://… or one of its https pages, at most 512 characters) is drawn.',
    )
  }
  return text
}

function isPage(text: string): boolean {
  if (!HTTPS.test(text) || !URL.canParse(text)) return false
  const { hostname, port, username, password } = new URL(text)
  return PAGE_HOSTS.has(hostname) && port === '' && username === '' && password === ''
}
