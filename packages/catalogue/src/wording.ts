import type { Rule } from './issue.ts'

interface Broken {
  readonly location: string
  readonly pointer: string
  readonly label: string
  readonly rule: Rule
  readonly value: unknown
  readonly limit: unknown
}

type Write = (source: string, broken: Broken) => string

/** How the platform puts each rule; those marked * were seen on the wire, the others follow their pattern. */
const SENTENCES: Readonly<Record<Rule, Write>> = {
  required: (source, { location, pointer, label }) =>
    location === 'header'
      ? `HTTP header缺少${label}(${pointer.slice(1)})` // *
      : `输入源“${source}”映射到字段“${label}”必填性规则校验失败，此字段为必填项`, // *
  pattern: (source, { label, limit }) =>
    `输入源“${source}”映射到值字段“${label}”字符串规则校验失败，字符串必须匹配正则表达式“${String(limit)}”`, // *
  minimum: (source, { label, limit }) =>
    `输入源“${source}”映射到数值字段“${label}”规则校验失败，值低于最小值 ${String(limit)}`, // *
  maximum: (source, { label, limit }) =>
    `输入源“${source}”映射到数值字段“${label}”规则校验失败，值高于最大值 ${String(limit)}`,
  max: (source, { label, value, limit }) =>
    `输入源“${source}”映射到值字段“${label}”字符串规则校验失败，字节数 ${size(value)}，大于最大值 ${String(limit)}`, // *
  min: (source, { label, value, limit }) =>
    `输入源“${source}”映射到值字段“${label}”字符串规则校验失败，字节数 ${size(value)}，小于最小值 ${String(limit)}`,
  minItems: (source, { label, value, limit }) =>
    `输入源“${source}”映射到数组字段“${label}”规则校验失败，元素个数 ${String(value)}，小于最小值 ${String(limit)}`,
  maxItems: (source, { label, value, limit }) =>
    `输入源“${source}”映射到数组字段“${label}”规则校验失败，元素个数 ${String(value)}，大于最大值 ${String(limit)}`,
  enum: (source, { label, limit }) =>
    `输入源“${source}”映射到值字段“${label}”枚举规则校验失败，值必须为 ${String(limit)} 之一`,
  format: (source, { label, limit }) =>
    `输入源“${source}”映射到值字段“${label}”格式规则校验失败，格式必须为 ${String(limit)}`,
  type: (source, { label, limit }) => `输入源“${source}”映射到字段“${label}”类型校验失败，类型必须为 ${String(limit)}`,
  exclusive: (source, { label, limit }) =>
    `输入源“${source}”映射到字段“${label}”规则校验失败，${String(limit)} 只能填写其中之一`,
  equation: () => '最终总金额计算非法', // documented for service orders
  range: () => '申请退款金额超过订单可退金额', // *, and nothing but refunds has this rule
  unknown: (source) => `参数中含有非法的额外参数“${source}”`,
  duplicate: (source, { label, limit }) =>
    `无法将输入源“${source}”映射到目标字段“${label}”中，此字段并非多重字段但被输入源“${String(limit)}”映射过了`, // *
}

/** The sentence the platform answers a broken rule with. */
export function sentence(broken: Broken): string {
  return SENTENCES[broken.rule](`/${broken.location}${broken.pointer}`, broken)
}

function size(value: unknown): number {
  return Buffer.byteLength(String(value))
}
