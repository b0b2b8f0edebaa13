import { expect, test } from 'vitest'
import { translator } from '../../shared/i18n/dictionary.ts'
import { dictionaries } from '../texts.ts'
import { reasonText } from './block-text.ts'

const zh = translator(dictionaries, 'zh-CN')
const en = translator(dictionaries, 'en')

test('a plate that cannot be charged is explained in both languages', () => {
  const reason = 'The plate cannot be charged: OUT_SERVICE.'
  expect([reasonText(reason, zh), reasonText(reason, en)]).toEqual([
    '车主未开通服务',
    'The driver has not opened the service',
  ])
})

test.each(['The plate cannot be charged: SOMETHING_NEW.', '停车入场id不存在'])('%s stands as it came', (reason) => {
  expect(reasonText(reason, zh)).toBe(reason)
})
