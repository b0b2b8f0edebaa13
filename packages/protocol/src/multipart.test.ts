import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipartFrame } from './multipart.ts'

const FILE = { part: 'file', filename: 'filea.png', contentType: 'image/png' }

describe('the body of an upload', () => {
  it('has the meta part first, then the fields, then the file', () => {
    const { contentType, head, tail } = multipartFrame({
      boundary: 'boundary',
      meta: '{"filename":"filea.png"}',
      fields: { item_id: '56' },
      file: FILE,
    })
    expect(contentType).toBe('multipart/form-data; boundary=boundary')
    expect(head.toString().split('\r\n')).toEqual([
      '--boundary',
      'Content-Disposition: form-data; name="meta"',
      'Content-Type: application/json',
      '',
      '{"filename":"filea.png"}',
      '--boundary',
      'Content-Disposition: form-data; name="item_id"',
      '',
      '56',
      '--boundary',
      'Content-Disposition: form-data; name="file"; filename="filea.png"',
      'Content-Type: image/png',
      '',
      '',
    ])
    expect(tail.toString()).toBe('\r\n--boundary--\r\n')
  })

  it('is read back by another parser: the meta text and the bytes, unchanged', async () => {
    const filename = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => !/[\u0000-\u001f\u007f"\\]/.test(name))
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), filename, fc.json(), async (bytes, name, meta) => {
        const boundary = 'Zm9yIHRoZSBib3VuZGFyeQ'
        const { contentType, head, tail } = multipartFrame({ boundary, meta, file: { ...FILE, filename: name } })
        const body = Buffer.concat([head, bytes, tail])
        const form = await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
        const file = form.get('file') as File
        expect(form.get('meta')).toBe(meta)
        expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(bytes))
        expect(file.type).toBe('image/png')
      }),
    )
  })

  it.each([
    ['a boundary with a line break', { boundary: 'boundary\r\nX: y' }],
    ['a boundary that is too short', { boundary: 'b' }],
    ['a boundary that the meta text holds', { meta: '{"a":"boundary"}' }],
    ['a file name with a quote', { file: { ...FILE, filename: 'a".png' } }],
    ['a file name with a line break', { file: { ...FILE, filename: 'a\r\nX: y.png' } }],
    ['a file name of nothing', { file: { ...FILE, filename: '' } }],
    ['a part with a quote in its name', { file: { ...FILE, part: 'a"b' } }],
    ['a type with a line break', { file: { ...FILE, contentType: 'image/png\r\nX: y' } }],
    ['a field with a line break', { fields: { a: '1\r\n--boundary' } }],
    ['a field whose name is none', { fields: { 'a b': '1' } }],
  ])('with %s is refused', (_, change) => {
    expect(() => multipartFrame({ boundary: 'boundary', meta: '{}', file: FILE, ...change })).toThrow(TypeError)
  })
})
