import { describe, expect, test } from 'vitest'
import { answerMessage, readMessage } from './messages.ts'

const frame = {}
const page = { origin: 'http://127.0.0.1:41000', source: frame }
const pay = { source: 'wxtill-webview', id: 'pay-1', call: 'pay', params: { package: 'prepay_id=1' } }

describe('readMessage', () => {
  test('reads a call of the page', () => {
    expect(readMessage({ ...page, data: pay }, page)).toEqual({
      id: 'pay-1',
      call: 'pay',
      params: { package: 'prepay_id=1' },
    })
  })

  test('reads a transfer to be received', () => {
    const params = { mchId: '1900000001', appId: 'wx', package: 'p' }
    expect(readMessage({ ...page, data: { ...pay, call: 'transfer', params } }, page)).toEqual({
      id: 'pay-1',
      call: 'transfer',
      params,
    })
  })

  test.each([
    ['another origin', { origin: 'http://127.0.0.1:41001', source: frame, data: pay }],
    ['another window of the same origin', { origin: page.origin, source: {}, data: pay }],
    ['no window', { origin: page.origin, source: null, data: pay }],
  ])('does not listen to %s', (_who, event) => {
    expect(readMessage(event, page)).toBeUndefined()
  })

  test('does not listen to windowless messages while there is no frame either', () => {
    expect(
      readMessage({ origin: page.origin, source: null, data: pay }, { origin: page.origin, source: null }),
    ).toBeUndefined()
  })

  test.each([
    [null],
    ['text'],
    [{ ...pay, source: 'wxtill-phone' }],
    [{ ...pay, call: 'constructor' }],
    [{ ...pay, id: 7 }],
  ])('ignores %j', (data) => {
    expect(readMessage({ ...page, data }, page)).toBeUndefined()
  })

  test('takes missing parameters for none', () => {
    expect(readMessage({ ...page, data: { ...pay, params: undefined } }, page)?.params).toEqual({})
  })
})

test('answerMessage names the call it answers', () => {
  expect(answerMessage('pay-1', { status: 'ok' })).toEqual({
    source: 'wxtill-phone',
    id: 'pay-1',
    result: { status: 'ok' },
  })
})
