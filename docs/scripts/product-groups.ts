/** How the reference orders the products of the catalogue, and what they are called in English. */
export interface ProductGroup {
  readonly title: { readonly en: string; readonly zh: string }
  /** Product of the catalogue → English name. */
  readonly products: Readonly<Record<string, string>>
}

export const PRODUCT_GROUPS: readonly ProductGroup[] = [
  {
    title: { en: 'Payments', zh: '支付' },
    products: {
      'basic-payments': 'Basic payments',
      'basic-payments-partner': 'Basic payments, partner',
      combine: 'Combined orders',
      codepay: 'Code payment',
      refunds: 'Refunds',
      bills: 'Bills',
      facepay: 'Face and palm payment',
      papay: 'Contract payment',
      'papay-insurance': 'Contract payment, insurance',
      'password-exempt': 'Password-free payment',
      installment: 'Instalments',
      'medical-insurance': 'Medical insurance',
      webizpay: 'Business payment',
    },
  },
  {
    title: { en: 'PayScore and parking', zh: '支付分与停车' },
    products: {
      payscore: 'PayScore',
      'payscore-partner': 'PayScore, partner',
      'payscore-plan': 'PayScore plans',
      'payscore-institution': 'PayScore, institutions',
      parking: 'Parking',
      'parking-reminders': 'Parking reminders',
      'discount-card': 'Discount card',
    },
  },
  {
    title: { en: 'Money out', zh: '资金' },
    products: {
      profitsharing: 'Profit sharing',
      'profitsharing-brand': 'Profit sharing, brands',
      'mch-transfer': 'Transfers',
      'mch-transfer-partner': 'Transfers, partner',
      'mch-transfer-other': 'Transfers, other kinds',
      'transfer-batches': 'Batch transfers',
      'transfer-partner': 'Batch transfers, partner',
      'payroll-card': 'Payroll card',
      recharge: 'Top-up and abnormal funds',
      'aggregate-account': 'Aggregate accounts',
      'credit-repayment': 'Credit-card repayment',
      'funds-to-oversea': 'Funds to overseas',
    },
  },
  {
    title: { en: 'Marketing', zh: '营销' },
    products: {
      'marketing-favor': 'Cash coupons',
      'marketing-busifavor': 'Merchant coupons',
      'marketing-partnerships': 'Delegated marketing',
      'marketing-paygift': 'Gifts after payment',
      'marketing-product-coupon': 'Product coupons',
      'marketing-membercard': 'Member cards',
      'marketing-multiuse': 'Multi-use coupons',
      'marketing-delivery-plan': 'Delivery plans',
      'marketing-retail-store': 'Retail stores',
      'marketing-shopping-receipt': 'Shopping receipts',
      'marketing-weekly-discount': 'Weekly discounts',
      'marketing-bank': 'Bank marketing',
      goldplan: 'Gold plan',
      'gov-subsidy': 'Government subsidies',
    },
  },
  {
    title: { en: 'Merchants and service', zh: '商户与经营' },
    products: {
      applyment4sub: 'Onboarding of sub-merchants',
      'merchant-store': 'Merchant stores',
      brand: 'Brands',
      smartguide: 'Shop guides',
      businesscircle: 'Business circles',
      complaints: 'Complaints',
      violations: 'Violations and compliance',
      fapiao: 'Electronic invoices',
      devices: 'Devices',
      realname: 'Real-name check',
    },
  },
  {
    title: { en: 'Platforms (收付通)', zh: '平台收付通' },
    products: {
      'ecommerce-applyments': 'Onboarding',
      'ecommerce-funds': 'Funds, bills, withdrawals',
      'ecommerce-papay': 'Combined contract payment',
      'ecommerce-profitsharing': 'Profit sharing and subsidies',
      'ecommerce-refunds': 'Refunds',
      'ecommerce-transfer': 'Transfers',
      platsolution: 'Platform solutions',
    },
  },
  {
    title: { en: 'Industries and abroad', zh: '行业与跨境' },
    products: {
      'scan-and-ride': 'Scan and ride',
      etc: 'ETC tolls',
      ebike: 'E-bikes',
      'power-bank': 'Power banks',
      catering: 'Catering',
      education: 'Education',
      'taxi-invoice': 'Taxi invoices',
      customs: 'Customs',
      global: 'Cross-border and global',
    },
  },
  {
    title: { en: 'Foundations', zh: '基础能力' },
    products: {
      certificates: 'Certificates and self-test',
      media: 'Media upload',
      capital: 'Banks and regions',
    },
  },
]
