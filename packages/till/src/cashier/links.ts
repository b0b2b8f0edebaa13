/** Only codes of this scheme are drawn: a QR code on the shop's page must never lead anywhere else. */
export function weixinCode(code: string | undefined): string | undefined {
  return code?.startsWith('weixin://') ? code : undefined
}

/** A link that may stand in the page: only http and https, so that no `javascript:` gets in. */
export function webLink(link: string | undefined): string | undefined {
  return link !== undefined && /^https?:\/\//i.test(link) ? link : undefined
}
