/** What differs between the two languages: where the pictures go, and what was typed into them. */
export interface Words {
  readonly locale: 'en' | 'zh-CN'
  /** From the root of the repository. */
  readonly folder: string
  readonly merchant: string
  /** The PayScore service 500001. */
  readonly service: string
  readonly rental: Readonly<Record<'introduction' | 'fee' | 'rate' | 'from' | 'to', string>>
  readonly ended: string
  readonly carPark: string
}

export const ENGLISH: Words = {
  locale: 'en',
  folder: 'docs/guide/pictures',
  merchant: 'Harbour Square',
  service: 'Power banks',
  rental: {
    introduction: 'Power bank rental',
    fee: 'Rental',
    rate: '¥3 an hour',
    from: "People's Square 3",
    to: 'Railway station 1',
  },
  ended: 'The user closed the account',
  carPark: 'Harbour car park',
}

export const CHINESE: Words = {
  locale: 'zh-CN',
  folder: 'docs/zh/guide/pictures',
  merchant: '欢乐海岸',
  service: '共享充电宝',
  rental: {
    introduction: '共享充电宝',
    fee: '租借费用',
    rate: '3元/小时',
    from: '人民广场 3 号机',
    to: '火车站 1 号机',
  },
  ended: '用户注销',
  carPark: '欢乐海岸停车场',
}
