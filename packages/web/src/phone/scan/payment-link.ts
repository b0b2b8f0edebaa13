/** Where an H5 payment's link leads: on wx.tenpay.com, and on the sandbox, which stands in for that host too. */
const H5_PATH = '/cgi-bin/mmpayweb-bin/checkmweb'

/**
 * What a scanned or typed text is: a code of WeChat Pay (Native), the link of an H5 payment, a page, or neither.
 * Only the shape is told here; whether it can be paid, the sandbox knows.
 */
export type LinkKind = 'native' | 'h5' | 'page' | 'other'

export function linkKind(text: string): LinkKind {
  const trimmed = text.trim()
  if (/^weixin:\/\//i.test(trimmed)) return 'native'
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return 'other'
  const url = new URL(trimmed)
  return url.pathname === H5_PATH && url.searchParams.has('prepay_id') ? 'h5' : 'page'
}

/** Can the cashier open it? */
export function isPaymentLink(text: string): boolean {
  const kind = linkKind(text)
  return kind === 'native' || kind === 'h5'
}

/** Where an H5 payment wants its browser to return to, when it says so with a web address. */
export function returnAddress(h5Link: string): string | undefined {
  if (linkKind(h5Link) !== 'h5') return undefined
  const address = new URL(h5Link.trim()).searchParams.get('redirect_url')
  return address && linkKind(address) === 'page' ? address : undefined
}

/** What a person typed into the address line, as an address: a bare host gets a scheme. */
export function typedAddress(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || /\s/.test(trimmed)) return undefined
  if (linkKind(trimmed) !== 'other') return trimmed
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)) return undefined
  // On this machine and in local networks plain http is what answers.
  const local = /^(localhost|127\.|10\.|192\.168\.|\[::1\])/i.test(trimmed) || /^[^/:]+:\d+/.test(trimmed)
  const address = `${local ? 'http' : 'https'}://${trimmed}`
  return URL.canParse(address) ? address : undefined
}
