/** What a difference is about. */
export const SUBJECTS = [
  'payment',
  'refund',
  'reversal',
  'trade_bill',
  'flow',
  'share',
  'share_return',
  'transfer',
  'red_packet',
  'flow_bill',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** What moves money on: only the fund-flow bill tells of it. */
export const MOVEMENTS = ['share', 'share_return', 'transfer', 'red_packet'] as const satisfies readonly Subject[]
export type MovementSubject = (typeof MOVEMENTS)[number]

export const isMovement = ({ subject }: { subject: Subject }): boolean => MOVEMENTS.some((one) => one === subject)

/** How it differs. */
export const KINDS = [
  'missing_here',
  'missing_there',
  'doubled',
  'amount',
  'state',
  'fee',
  'time',
  'merchant',
  'currency',
  'summary',
] as const
export type Kind = (typeof KINDS)[number]

/** One sentence, in both languages of operators. */
export interface Words {
  en: string
  zh: string
}

interface Meaning {
  name: Words
  explanation: Words
  remedy: Words
}

const words = (en: string, zh: string): Words => ({ en, zh })

const QUERIED = words(
  'The till asks WeChat Pay by itself and settles what it says; if that does not end it, compare both records and decide.',
  '系统会自动向微信支付查询并按结果处理；仍有差异时请人工核对后处理。',
)
const LOOK = words(
  'Compare both records with the merchant platform, then accept it or adjust your books, with a reason.',
  '请与商户平台核对，填写原因后确认差异或调整账目。',
)
const AGAIN = words(
  'Download the bill again. If it stays so, ask WeChat Pay, and accept it with a reason.',
  '请重新下载账单；若仍如此，请咨询微信支付，并填写原因确认。',
)

const MEANINGS: Record<Kind, Meaning> = {
  missing_here: {
    name: words('Missing here', '本地缺失'),
    explanation: words(
      'WeChat Pay has moved this money; it is not recorded so here.',
      '微信支付账单中有该笔资金，本地没有相应记录。',
    ),
    remedy: QUERIED,
  },
  missing_there: {
    name: words('Missing in the bill', '账单缺失'),
    explanation: words(
      'It is recorded here for this day; neither the bill of this day nor those beside it have it.',
      '本地当日有该笔记录，当日及相邻日期的账单中均没有。',
    ),
    remedy: words(
      'Around midnight it may be in the next bill: then it ends by itself tomorrow. Else ask WeChat Pay before you deliver or pay out.',
      '临近零点的交易可能出现在次日账单，届时自动消除；否则请先向微信支付核实，再发货或结算。',
    ),
  },
  doubled: {
    name: words('Twice in the bill', '账单重复'),
    explanation: words('The bill has more than one row of this number.', '账单中该单号出现多次。'),
    remedy: AGAIN,
  },
  amount: {
    name: words('Other amount', '金额不符'),
    explanation: words('Bill and records name different amounts.', '账单金额与本地金额不一致。'),
    remedy: LOOK,
  },
  state: {
    name: words('Other state', '状态不符'),
    explanation: words('Bill and records tell different ends of it.', '账单状态与本地状态不一致。'),
    remedy: QUERIED,
  },
  fee: {
    name: words('Other fee', '手续费不符'),
    explanation: words('The fee is not the one that was taken or booked.', '手续费与实际扣除或已记账的不一致。'),
    remedy: LOOK,
  },
  time: {
    name: words('Other time', '时间不符'),
    explanation: words('Bill and records name times far apart.', '账单时间与本地时间相差过大。'),
    remedy: LOOK,
  },
  merchant: {
    name: words("Another merchant's", '商户不符'),
    explanation: words('The row names another merchant or sub-merchant.', '账单行的商户号或特约商户号与本地不一致。'),
    remedy: LOOK,
  },
  currency: {
    name: words('Other currency', '币种不符'),
    explanation: words('Bill and records name different currencies.', '账单币种与本地币种不一致。'),
    remedy: LOOK,
  },
  summary: {
    name: words('Summary does not fit', '汇总不符'),
    explanation: words('The rows of the bill do not add up to its own last line.', '账单明细合计与其汇总行不一致。'),
    remedy: AGAIN,
  },
}

export const meaningOf = (kind: Kind): Meaning => MEANINGS[kind]

/** What asking WeChat Pay may mend. */
export const QUERIED_KINDS: readonly Kind[] = ['missing_here', 'state']

interface Queried {
  subject: Subject
  kind: Kind
  payment_id: string | null
  here: string | null
}

/** Whether there is something here that WeChat Pay can be asked about. */
export const isQueried = (difference: Queried): boolean =>
  QUERIED_KINDS.includes(difference.kind) &&
  (isMovement(difference) ? difference.here !== null : difference.payment_id !== null)
