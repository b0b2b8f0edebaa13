import { readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './row.ts'

interface Words {
  readonly what: string
  readonly beside: string
}

type Language = 'en' | 'zh'

/** The rows that the READMEs show, in their order. */
const SHOWN: Readonly<Record<string, Readonly<Record<Language, Words>>>> = {
  'sdk.cpu': {
    en: { what: 'sdk: CPU per verified call', beside: 'the best peer' },
    zh: { what: 'sdk：每次验签调用的 CPU', beside: '最好的同类' },
  },
  'sdk.limit': {
    en: { what: 'sdk: the same', beside: 'bare sign + send + verify' },
    zh: { what: 'sdk：同上', beside: '裸签名 + 发送 + 验签' },
  },
  'sdk.rate': {
    en: { what: 'sdk: verified round trips', beside: 'the best peer' },
    zh: { what: 'sdk：每秒验签往返', beside: '最好的同类' },
  },
  'sdk.p99': {
    en: { what: 'sdk: p99 of a call', beside: 'the best peer' },
    zh: { what: 'sdk：调用 p99', beside: '最好的同类' },
  },
  'sdk.heap': {
    en: { what: 'sdk: heap per verified call', beside: 'the peer that verifies' },
    zh: { what: 'sdk：每次验签调用分配的内存', beside: '验签的同类' },
  },
  'sdk.notify': {
    en: { what: 'sdk: notifications verified and opened', beside: 'bare verify + decrypt + parse' },
    zh: { what: 'sdk：每秒验签并解密通知', beside: '裸验签 + 解密 + 解析' },
  },
  'sdk.import': {
    en: { what: 'sdk: import', beside: 'the best peer' },
    zh: { what: 'sdk：导入耗时', beside: '最好的同类' },
  },
  'sdk.size': {
    en: { what: 'sdk: installed, without types', beside: 'the smallest peer' },
    zh: { what: 'sdk：安装体积（不含类型）', beside: '最小的同类' },
  },
  'sdk.types': {
    en: { what: 'sdk: type check of a file that imports it', beside: 'one second' },
    zh: { what: 'sdk：类型检查一个导入它的文件', beside: '一秒' },
  },
  'sandbox.orders': {
    en: { what: 'sandbox: signed orders', beside: 'a bare server that verifies one signature and makes one' },
    zh: { what: '沙箱：每秒签名下单', beside: '只验一次签、签一次名的裸服务器' },
  },
  'till.notify.pg': {
    en: { what: 'till: notifications to commit, PostgreSQL', beside: 'bare commits (pgbench, 8 connections)' },
    zh: { what: 'till：通知落库（PostgreSQL）', beside: '裸提交（pgbench，8 连接）' },
  },
  'till.notify.driver': {
    en: { what: 'till: the same', beside: 'bare commits (same driver, 8 connections)' },
    zh: { what: 'till：同上', beside: '裸提交（同一驱动，8 连接）' },
  },
  'till.notify.embedded': {
    en: { what: 'till: notifications to commit, embedded', beside: 'bare commits (embedded, 8 callers)' },
    zh: { what: 'till：通知落库（内嵌数据库）', beside: '裸提交（内嵌，8 个调用方）' },
  },
}

const HEADS: Readonly<Record<Language, string>> = { en: '| | | beside | goal |', zh: '| | | 对照 | 目标 |' }
const READMES: Readonly<Record<Language, string>> = { en: 'README.md', zh: 'README.zh-CN.md' }

/** The figures as a Markdown table; rows that were not measured are left out. */
export function figuresTable(rows: readonly Row[], language: Language): string {
  const lines = Object.entries(SHOWN).flatMap(([id, words]) => {
    const row = rows.find((row) => row.id === id)
    if (!row) return []
    const { what, beside } = words[language]
    const value = `${row.value.toLocaleString('en-US')} ${row.unit}`
    return [`| ${what} | ${value} | ${row.ratio} × ${beside} | ${row.goal} ${row.holds ? '✓' : '✗'} |`]
  })
  return [HEADS[language], '|---|---|---|---|', ...lines].join('\n')
}

/** Replaces the table behind the mark `<!-- bench -->` in both READMEs; the words that follow it stay. */
export function writeFigures(rows: readonly Row[]): void {
  for (const language of ['en', 'zh'] as const) {
    const file = new URL(`../${READMES[language]}`, import.meta.url)
    const table = figuresTable(rows, language)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/(?<=<!-- bench -->\n)(?:\|.*\n)+/, () => `${table}\n`),
    )
  }
}
