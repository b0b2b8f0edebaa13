import { expect, test } from 'vitest'
import { dictionaryDifferences } from '../shared/i18n/dictionary.ts'
import { clockTexts } from './clock/texts.ts'
import { faultTexts } from './faults/texts.ts'
import { journalTexts } from './journal/texts.ts'
import { merchantTexts } from './merchants/texts.ts'
import { notificationTexts } from './notifications/texts.ts'
import { orderTexts } from './orders/texts.ts'
import { overviewTexts } from './overview/texts.ts'
import { parkingTexts } from './parking/texts.ts'
import { payerTexts } from './payers/texts.ts'
import { shellTexts } from './shell/texts.ts'
import { stateTexts } from './state/texts.ts'

test.each(
  Object.entries({
    clockTexts,
    faultTexts,
    journalTexts,
    merchantTexts,
    notificationTexts,
    orderTexts,
    overviewTexts,
    parkingTexts,
    payerTexts,
    shellTexts,
    stateTexts,
  }),
)('%s say the same in both languages', (_, texts) => {
  expect(dictionaryDifferences(texts['zh-CN'], texts.en)).toEqual([])
})
