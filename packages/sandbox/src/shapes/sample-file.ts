import type { Endpoint } from '@wxtill/catalogue'

/** The smallest of each kind that a viewer opens. */
const SAMPLES: readonly (readonly [type: string, bytes: Buffer])[] = [
  [
    'image/png',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  ['application/pdf', onePage()],
  ['text/csv', Buffer.from('\ufeff')],
]

/** A file of the type an endpoint answers with. What a bill abroad holds is not documented, so it is empty but for its mark. */
export function sampleFile({ responseContentType = [] }: Endpoint): { type: string; bytes: Buffer } {
  const found = SAMPLES.find(([type]) => responseContentType.some((wanted) => fits(type, wanted))) ?? SAMPLES[0]!
  const [type, bytes] = found
  return { type, bytes }
}

function fits(type: string, wanted: string): boolean {
  return type === wanted || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)))
}

/** A PDF of one empty page. */
function onePage(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(`${text}${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`)
}
