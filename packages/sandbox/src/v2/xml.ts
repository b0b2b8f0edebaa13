import { isXmlText, writeXml } from '@wxtill/protocol'
import type { V2Fields, V2Outcome } from './call.ts'

export type Field = readonly [name: string, value: string | number]

/** Fields without those that say nothing. */
export function present(fields: V2Fields): Field[] {
  return Object.entries(fields).filter((field): field is [string, string | number] => {
    const [, value] = field
    return value !== undefined && value !== ''
  })
}

/** A document with its lists at the end: what is flat is signed, lists are not. */
export function documentOf(fields: readonly Field[], lists: V2Outcome['lists'] = {}): string {
  const nested = Object.entries(lists).map(([name, { item, records }]) => {
    const written = records.map((record) => writeXml(carried(present(record)), item ?? name)).join('')
    return item === undefined ? written : `<${name}>${written}</${name}>`
  })
  return writeXml(carried(fields)).replace(/<\/xml>$/, `${nested.join('')}</xml>`)
}

/** What APIv3 let through and XML cannot carry becomes blank, as in bills. */
export function carried(fields: readonly Field[]): Field[] {
  return fields.map(([name, value]) => [name, typeof value === 'string' && !isXmlText(value) ? blanked(value) : value])
}

function blanked(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
}
