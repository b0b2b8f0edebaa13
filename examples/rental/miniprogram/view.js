const WORDS = {
  zh: {
    title: '充电宝',
    free: '微信支付分 550 分及以上有机会免押金，先用后付',
    rent: '借充电宝',
    back: '归还到',
    past: '借用记录',
    none: '还没有借过充电宝',
    since: '借出时间',
    returned: '归还时间',
    paid: '扣款时间',
    fee: '费用',
    states: { starting: '正在开柜', rented: '使用中', charging: '扣款中', paid: '已扣款', over: '已结束' },
    problems: {
      PERMISSION_NEEDED: '您还没有开启支付分服务，开启后即可免押借用。',
      LOGIN_FAILED: '登录失败，请重试。',
      UNAVAILABLE: '暂时无法确认，请稍后再试；不会重复借出或扣款。',
    },
    refused: '这次不能使用支付分，请换一种方式。',
  },
  en: {
    title: 'Power banks',
    free: 'No deposit with WeChat PayScore: use it first, pay afterwards',
    rent: 'Take one at',
    back: 'Give it back at',
    past: 'Your rentals',
    none: 'You have not taken any yet',
    since: 'Taken',
    returned: 'Given back',
    paid: 'Charged',
    fee: 'Cost',
    states: { starting: 'Opening', rented: 'In use', charging: 'Being charged', paid: 'Charged', over: 'Over' },
    problems: {
      PERMISSION_NEEDED: 'You have not opened the PayScore service yet; with it no deposit is needed.',
      LOGIN_FAILED: 'Logging in failed; try again.',
      UNAVAILABLE: 'It cannot be confirmed right now; try again later. Nothing is rented or charged twice.',
    },
    refused: 'PayScore cannot be used this time; please choose another way.',
  },
}

exports.languageOf = (name) => (/^zh/i.test(name || '') ? 'zh' : 'en')
exports.wordsOf = (language) => WORDS[language]

/** `123450` → `¥1,234.50`, without floating point; the phones' own Intl is not to be relied on. */
const money = (fen) => {
  const digits = String(fen).padStart(3, '0')
  return `¥${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}
exports.money = money

/** → `2026-06-09 18:13:20`, as it is in Beijing. */
const time = (iso) => new Date(Date.parse(iso) + 8 * 3600000).toISOString().slice(0, 19).replace('T', ' ')
exports.time = time

/** A rental as the page shows it. */
exports.cardOf = (rental, language) => {
  const words = WORDS[language]
  const times = [
    [words.since, rental.started_at],
    [words.returned, rental.returned_at],
    [words.paid, rental.paid_at],
  ]
  const facts = times.filter(([, at]) => at).map(([name, at]) => ({ name, value: time(at) }))
  return {
    id: rental.id,
    state: rental.state,
    title: words.states[rental.state],
    cabinet: rental.cabinet[language],
    facts: [...facts, { name: words.fee, value: money(rental.fee) }],
  }
}
