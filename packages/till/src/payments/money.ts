import { currencySign, formatYuan } from '../cashier/format.ts'

/** An amount for people: `¥1,234.50`; other currencies by their code. Inside, amounts stay fen. */
export const shownMoney = (fen: number, currency = 'CNY'): string => currencySign(currency) + formatYuan(fen)
