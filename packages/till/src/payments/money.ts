import { fenToYuan } from '@wxtill/sdk'

/** An amount for people: `¥40.00`; other currencies by their code. Inside, amounts stay fen. */
export const shownMoney = (fen: number, currency = 'CNY'): string =>
  `${currency === 'CNY' ? '¥' : `${currency} `}${fenToYuan(fen)}`
