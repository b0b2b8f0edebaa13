import { messagePage } from '../webview/pages.ts'

/**
 * WeChat Pay opens an H5 payment only for a page that says where it is (Referer), and returns only there. Which domains a
 * merchant has registered is not known here, so the page's own domain is taken for the registered one.
 *
 * @returns the page that tells the payer no, if so
 */
export function refuseH5(referer: string | undefined, redirectUrl: string | undefined): string | undefined {
  if (!referer || !URL.canParse(referer)) {
    return messagePage(
      '商家参数格式有误',
      'The browser sent no Referer: open the link from a page, whose Referrer-Policy lets its origin through.',
    )
  }
  if (redirectUrl !== undefined && hostOf(redirectUrl) !== hostOf(referer)) {
    return messagePage('商家存在未配置的参数', 'redirect_url must be on the domain of the page that opened the link.')
  }
  return undefined
}

const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : '')
