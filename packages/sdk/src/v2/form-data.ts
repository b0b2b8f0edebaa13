import type { WireField } from './fields.ts'

/** A `multipart/form-data` body: text fields, then one file. */
export function formData(boundary: string, fields: readonly WireField[], name: string, file: Uint8Array): Buffer {
  const texts = fields.map(([field, value]) => `${part(boundary, `name="${field}"`)}\r\n${value}\r\n`)
  const opening = `${part(boundary, `name="${name}"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(texts.join('') + opening), file, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

function part(boundary: string, disposition: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`
}
