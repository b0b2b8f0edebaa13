interface Titled {
  readonly en: string
  readonly zh: string
}

/** The pages people wrote, in the order of the sidebar. */
export const GUIDES: readonly {
  readonly title: Titled
  readonly pages: readonly (Titled & { readonly path: string })[]
}[] = [
  {
    title: { en: 'First steps', zh: '起步' },
    pages: [
      { path: '/guide/start', en: 'Start', zh: '快速开始' },
      { path: '/guide/payments', en: 'Take a payment', zh: '收款' },
      { path: '/guide/notifications', en: 'Notifications', zh: '回调通知' },
      { path: '/guide/query-close', en: 'Query and close', zh: '查单与关单' },
      { path: '/guide/refunds', en: 'Refunds', zh: '退款' },
      { path: '/guide/bills', en: 'Bills and reconciliation', zh: '账单与对账' },
    ],
  },
  {
    title: { en: 'Foundations', zh: '基础' },
    pages: [
      { path: '/guide/errors', en: 'Errors and outcomes', zh: '错误与结果' },
      { path: '/guide/keys', en: 'Keys', zh: '密钥与证书' },
      { path: '/guide/frameworks', en: 'Frameworks and runtimes', zh: '框架与运行环境' },
      { path: '/guide/sandbox', en: 'Test against the sandbox', zh: '用沙箱测试' },
      { path: '/guide/faults', en: 'Faults', zh: '故障' },
      { path: '/guide/till-client', en: 'Client of the till', zh: '收银台的客户端' },
      { path: '/guide/webhooks', en: 'Webhooks of the till', zh: '收银台的回调推送' },
      { path: '/guide/sizing', en: 'Replicas and sizing', zh: '多副本与容量' },
      { path: '/guide/observe', en: 'Metrics, traces, logs', zh: '指标、链路与日志' },
      { path: '/guide/security', en: 'The till’s doors', zh: '收银台的门禁' },
      { path: '/go-live-checklist', en: 'Go-live checklist', zh: '上线检查清单' },
      { path: '/guide/cli', en: 'Command line', zh: '命令行' },
      { path: '/guide/apiv2', en: 'APIv2', zh: 'APIv2' },
      { path: '/guide/till-apiv2', en: 'The till on APIv2', zh: '收银台走 APIv2' },
    ],
  },
  {
    title: { en: 'Products', zh: '产品' },
    pages: [
      { path: '/guide/code-payment', en: 'Code payment', zh: '付款码支付' },
      { path: '/guide/combine', en: 'Combined orders', zh: '合单支付' },
      { path: '/guide/partner', en: 'Partner mode', zh: '服务商模式' },
      { path: '/guide/payscore', en: 'PayScore', zh: '支付分' },
      { path: '/guide/parking', en: 'Parking', zh: '支付分停车' },
      { path: '/guide/profit-sharing', en: 'Profit sharing', zh: '分账' },
      { path: '/guide/transfers', en: 'Transfers', zh: '商家转账' },
      { path: '/guide/coupons', en: 'Coupons', zh: '优惠券' },
      { path: '/guide/onboarding', en: 'Onboarding and uploads', zh: '进件与上传' },
      { path: '/guide/complaints', en: 'Complaints', zh: '消费者投诉' },
      { path: '/guide/invoices', en: 'Electronic invoices', zh: '电子发票' },
      { path: '/guide/customs', en: 'Customs', zh: '海关报关' },
      { path: '/guide/shops', en: 'Shop guides and business circles', zh: '支付即服务与智慧商圈' },
    ],
  },
  {
    title: { en: 'Other clients on the sandbox', zh: '其他客户端接入沙箱' },
    pages: [
      { path: '/guide/clients/wechatpay-java', en: 'wechatpay-java', zh: 'wechatpay-java' },
      { path: '/guide/clients/wxjava', en: 'WxJava', zh: 'WxJava' },
      { path: '/guide/clients/wechatpay-go', en: 'wechatpay-go', zh: 'wechatpay-go' },
      { path: '/guide/clients/wechatpay-php', en: 'wechatpay-php', zh: 'wechatpay-php' },
      { path: '/guide/clients/wechatpayv3', en: 'wechatpayv3 (Python)', zh: 'wechatpayv3（Python）' },
      { path: '/guide/clients/wechatpay-axios-plugin', en: 'wechatpay-axios-plugin', zh: 'wechatpay-axios-plugin' },
      { path: '/guide/clients/wechatpay-node-v3', en: 'wechatpay-node-v3', zh: 'wechatpay-node-v3' },
      { path: '/guide/clients/curl', en: 'curl', zh: 'curl' },
    ],
  },
  {
    title: { en: 'Migration', zh: '迁移' },
    pages: [
      { path: '/migrate/wechatpay-node-v3', en: 'From wechatpay-node-v3', zh: '从 wechatpay-node-v3 迁移' },
      {
        path: '/migrate/wechatpay-axios-plugin',
        en: 'From wechatpay-axios-plugin',
        zh: '从 wechatpay-axios-plugin 迁移',
      },
    ],
  },
]
