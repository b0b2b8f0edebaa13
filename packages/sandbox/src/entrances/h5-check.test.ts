import { describe, expect, it } from 'vitest'
import { refuseH5 } from './h5-check.ts'

describe('the page of an H5 payment', () => {
  it.each([
    ['opens for a page with a Referer', 'https://shop.example/', undefined, undefined],
    ['returns to the domain it was opened from', 'https://shop.example/', 'https://shop.example/paid?id=1', undefined],
    ['does not open without a Referer', undefined, undefined, '商家参数格式有误'],
    ['does not open for a Referer that is no address', 'about', undefined, '商家参数格式有误'],
    ['does not return to another domain', 'https://shop.example/', 'https://evil.example/', '商家存在未配置的参数'],
    ['does not return to what is no address', 'https://shop.example/', '/paid', '商家存在未配置的参数'],
  ])('%s', (_what, referer, redirectUrl, message) => {
    const page = refuseH5(referer, redirectUrl)
    if (message === undefined) expect(page).toBeUndefined()
    else expect(page).toContain(message)
  })
})
