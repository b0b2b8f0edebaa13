/**
 * The address to send a phone's browser to for an H5 payment: `h5_url` and where to come back to.
 *
 * WeChat comes back after about five seconds even when nothing was paid, so the page at `redirect_url` should let the
 * payer say "I have paid" instead of asking by itself. Its domain must be one registered for H5 payment.
 *
 * @param h5_url as answered by the H5 prepay, valid for 5 minutes; used as it is
 * @param redirect_url absolute http(s) address of the merchant's own page; left out, WeChat chooses the page it came from
 * @throws TypeError when an address is not absolute, or `h5_url` already carries a `redirect_url`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791835
 */
export function h5Redirect(h5_url: string, redirect_url?: string): string {
  checkAbsolute('h5_url', h5_url)
  if (redirect_url === undefined) return h5_url
  checkAbsolute('redirect_url', redirect_url)
  if (/[?&]redirect_url=/.test(h5_url)) throw new TypeError('h5_url already has a redirect_url')
  const separator = h5_url.includes('?') ? '&' : '?'
  return `${h5_url}${separator}redirect_url=${encodeURIComponent(redirect_url)}`
}

function checkAbsolute(name: string, address: string): void {
  if (!/^https?:\/\/[^\s/?#]+[^\s#]*$/i.test(name === 'redirect_url' ? address.replace(/#.*$/, '') : address)) {
    throw new TypeError(`${name} must be an absolute http(s) address, got ${JSON.stringify(address)}`)
  }
}
