import { catalogue, sampleRequest, validateResponse, type Fields } from '@wxtill/catalogue'
import { describe, expect, it } from 'vitest'
import { Random } from '../random.ts'
import { answerOf, type Material } from './answer.ts'

const NOW = Date.UTC(2026, 5, 9, 10, 13, 20)
const text = { type: 'string', required: true } as const

function answer(
  fields: Fields,
  said: Record<string, unknown> = {},
  more: Partial<Material> = {},
): Record<string, unknown> {
  return answerOf(
    fields,
    { sources: [said], draws: new Random('1'), now: NOW, self: { mchid: '1900000001' }, ...more },
    [],
  )
}

describe('an answer', () => {
  it('says back what was said, at every depth, and leaves out what nobody asked for', () => {
    const fields: Fields = {
      amount: {
        type: 'object',
        required: true,
        fields: { total: { type: 'integer', required: true }, note: { type: 'string' } },
      },
      tags: { type: 'array', items: { type: 'string' } },
      never: { type: 'string' },
    }
    const said = { amount: { total: 100 }, tags: ['a', 'b'] }
    expect(answer(fields, said)).toEqual(said)
  })

  it('keeps numbers and ids the same inside, but not other names', () => {
    const inner: Fields = { out_order_no: text, name: { ...text, example: '示例' } }
    const fields: Fields = { data: { type: 'array', required: true, items: { type: 'object', fields: inner } } }
    expect(answer(fields, { out_order_no: 'A1', name: '外面' })).toEqual({
      data: [{ out_order_no: 'A1', name: '示例' }],
    })
  })

  it('takes a number out of a path, and a text out of a number', () => {
    const fields: Fields = { plan_id: { type: 'integer', required: true }, code: text }
    expect(answer(fields, { plan_id: '12', code: 7 })).toEqual({ plan_id: 12, code: '7' })
  })

  it('believes nothing that breaks the rules of its field', () => {
    expect(answer({ card_name: { ...text, max: 4, example: 'ABC' } }, { card_name: 'too long' })).toEqual({
      card_name: 'ABC',
    })
  })

  it('makes ids that look like their example, and differ', () => {
    const fields: Fields = { card_no: { ...text, example: '5K8264ILTKCH16CQ250' } }
    const draws = new Random('1')
    const [one, two] = [answer(fields, {}, { draws }), answer(fields, {}, { draws })]
    expect(one['card_no']).toMatch(/^5K82\d{2}[A-Z]{6}\d{2}[A-Z]{2}\d{3}$/)
    expect(two).not.toEqual(one)
  })

  it('knows the time and who asks', () => {
    const fields: Fields = {
      create_time: { ...text, format: 'date-time', example: '2015-05-20T13:29:35+08:00' },
      day: { ...text, format: 'date' },
      paid_time: { ...text, format: 'yyyyMMddHHmmss' },
      mchid: { ...text, example: '1' },
    }
    expect(answer(fields)).toEqual({
      create_time: '2026-06-09T18:13:20+08:00',
      day: '2026-06-09',
      paid_time: '20260609181320',
      mchid: '1900000001',
    })
  })

  it('counts its list', () => {
    const fields: Fields = {
      data: { type: 'array', required: true, items: { type: 'object', fields: { name: text } } },
      total_count: { type: 'integer', required: true, example: 35 },
    }
    expect(answer(fields, { data: [{ name: 'a' }, { name: 'b' }] })).toMatchObject({ total_count: 2 })
  })

  it.each([
    ['cancel', ['DOING', 'CANCELED'], 'CANCELED'],
    ['close', ['NORMAL', 'REVOKED'], 'REVOKED'],
    ['complete', ['DOING', 'REVOKED'], 'DOING'],
  ])('after %s, the state of %j is %s', (verb, states, expected) => {
    const fields: Fields = { order_state: { ...text, enum: states, example: 'DOING' } }
    expect(answer(fields, { order_state: states[0] }, { verb })).toEqual({ order_state: expected })
  })

  it('holds everything where the documentation calls nothing required', () => {
    expect(answer({ a: { type: 'string', example: 'x' }, b: { type: 'integer', example: 3 } })).toEqual({
      a: 'x',
      b: 3,
    })
  })

  it('keeps the catalogue for every endpoint, whatever was said', () => {
    for (const endpoint of catalogue.endpoints) {
      if (!endpoint.response || endpoint.responseType === 'file') continue
      const { path, query, body } = sampleRequest(endpoint, new Random(endpoint.id), { fields: 'all' })
      const issues = validateResponse(endpoint, answer(endpoint.response, { ...query, ...body, ...path }))
      expect([endpoint.id, issues]).toEqual([endpoint.id, []])
    }
  })
})
