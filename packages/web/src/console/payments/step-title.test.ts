import { expect, test } from 'vitest'
import { translator } from '../../shared/i18n/dictionary.ts'
import { dictionaries } from '../texts.ts'
import { stepDetail, stepTitle } from './step-title.ts'

const zh = translator(dictionaries, 'zh-CN')
const en = translator(dictionaries, 'en')

test.each([
  [{ kind: 'refund', title: 'Refund accepted' }, { heading: '退款已受理' }, { heading: 'Refund accepted' }],
  [
    { kind: 'notification', title: 'TRANSACTION.SUCCESS: applied' },
    { heading: '收到微信通知', note: 'TRANSACTION.SUCCESS · 已生效' },
    { heading: 'Notification received', note: 'TRANSACTION.SUCCESS · Applied' },
  ],
  [
    { kind: 'paid', title: 'Paid late: it was closed here' },
    { heading: '已支付', note: 'Paid late: it was closed here' },
    { heading: 'Paid late: it was closed here' },
  ],
  [{ kind: 'new', title: 'Something new' }, { heading: 'Something new' }, { heading: 'Something new' }],
])('%j is shown in both languages', (step, inChinese, inEnglish) => {
  expect(stepTitle(step, zh, 'zh-CN')).toEqual(inChinese)
  expect(stepTitle(step, en, 'en')).toEqual(inEnglish)
})

test('the steps of a PayScore order have names in Chinese', () => {
  for (const title of ['Made', 'Asked for: complete', 'Completed: not yet', 'The order is collecting'])
    expect(stepTitle({ kind: 'query', title }, zh, 'zh-CN')).not.toHaveProperty('note')
})

test('the state that a query told has its name; other details stand as they came', () => {
  expect([stepDetail('running', zh), stepDetail('running', en)]).toEqual(['服务中', 'Running'])
  expect([stepDetail('¥9.00', zh), stepDetail(undefined, zh)]).toEqual(['¥9.00', undefined])
})
