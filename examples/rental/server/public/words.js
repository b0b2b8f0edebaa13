/** What the page says, in both languages. */
const WORDS = {
  zh: {
    title: '充电宝',
    other: 'English',
    loading: '正在加载…',
    price: ({ hour, day, most }) => `${hour}/小时，不足一小时按一小时计；每天最多 ${day}，总共最多 ${most}`,
    free: '微信支付分 550 分及以上有机会免押金，先用后付',
    rent: '借充电宝',
    at: '在',
    back: '归还',
    again: '再借一个',
    retry: '重试',
    past: '借用记录',
    none: '还没有借过充电宝',
    states: { starting: '正在开柜', rented: '使用中', charging: '扣款中', paid: '已扣款', over: '已结束' },
    since: '借出时间',
    returned: '归还时间',
    paid: '扣款时间',
    fee: '费用',
    PERMISSION_NEEDED: '您还没有开启支付分服务，开启后即可免押借用。',
    NOT_IN_WECHAT: '请在微信里打开本页（沙箱手机的「打开网页」）。',
    LOGIN_FAILED: '登录失败，请重试。',
    UNAVAILABLE: '暂时无法确认，请稍后再试；不会重复借出或扣款。',
    REFUSED: '这次不能使用支付分，请换一种方式。',
  },
  en: {
    title: 'Power banks',
    other: '中文',
    loading: 'Loading…',
    price: ({ hour, day, most }) => `${hour} each started hour, at most ${day} a day and ${most} altogether`,
    free: 'No deposit with WeChat PayScore: use it first, pay afterwards',
    rent: 'Take a power bank',
    at: 'at',
    back: 'Give it back',
    again: 'Take another',
    retry: 'Try again',
    past: 'Your rentals',
    none: 'You have not taken any yet',
    states: { starting: 'Opening', rented: 'In use', charging: 'Being charged', paid: 'Charged', over: 'Over' },
    since: 'Taken',
    returned: 'Given back',
    paid: 'Charged',
    fee: 'Cost',
    PERMISSION_NEEDED: 'You have not opened the PayScore service yet; with it no deposit is needed.',
    NOT_IN_WECHAT: 'Open this page in WeChat (in the sandbox phone: open a page).',
    LOGIN_FAILED: 'Logging in failed; try again.',
    UNAVAILABLE: 'It cannot be confirmed right now; try again later. Nothing is rented or charged twice.',
    REFUSED: 'PayScore cannot be used this time; please choose another way.',
  },
}

export const languageOf = (name) => (/^zh/i.test(name ?? '') ? 'zh' : 'en')
export const wordsOf = (language) => WORDS[language]

const MONEY = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' })
/** 123450 → ¥1,234.50 */
export const money = (fen) => MONEY.format(fen / 100)

const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
/** → 2026-06-09 18:13:20, as it is in Beijing. */
export const time = (iso) => TIME.format(new Date(iso))
