import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { TestMerchant, type TestAnswer, type TestCall } from '../../testing/test-merchant.ts'

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(5000), Buffer.from('\r\n--b\r\n')])
const IMAGE = '/v3/merchant/media/upload'
const TYPE = 'multipart/form-data; boundary="b0undary"'
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const metaOf = (bytes: Buffer, filename = 'filea.png'): string => JSON.stringify({ filename, sha256: sha256(bytes) })

interface Part {
  readonly disposition: string
  readonly type?: string
  readonly content: string | Buffer
}

function form(parts: readonly Part[]): Buffer {
  const pieces = parts.flatMap(({ disposition, type, content }) => [
    Buffer.from(`--b0undary\r\nContent-Disposition: form-data; ${disposition}\r\n`),
    Buffer.from(type ? `Content-Type: ${type}\r\n\r\n` : '\r\n'),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from('--b0undary--\r\n')])
}

const metaPart = (meta: string): Part => ({ disposition: 'name="meta"', type: 'application/json', content: meta })
const filePart = (content: Buffer, filename = 'filea.png', name = 'file'): Part => ({
  disposition: `name="${name}"; filename="${filename}"`,
  type: 'image/png',
  content,
})

function upload(
  path: string,
  {
    bytes = PNG,
    meta = metaOf(bytes),
    parts = [metaPart(meta), filePart(bytes)],
  }: {
    bytes?: Buffer
    meta?: string
    parts?: Part[]
  } = {},
  call: TestCall = {},
): Promise<TestAnswer> {
  return merchant.post(path, undefined, {
    raw: form(parts),
    signs: { body: meta },
    ...call,
    headers: { 'Content-Type': TYPE, ...call.headers },
  })
}

describe('an upload', () => {
  it.each([
    [IMAGE, /^\w{107}_0$/],
    ['/v3/merchant-service/images/upload', /^[0-9A-F]{32}\.png$/],
  ])('to %s gives a signed media_id', async (path, pattern) => {
    const answer = await upload(path)
    expect([answer.status, answer.signed]).toEqual([200, true])
    expect(Object.keys(answer.json)).toEqual(['media_id'])
    expect(answer.json.media_id).toMatch(pattern)
  })

  it('of a video is taken by its suffix', async () => {
    const bytes = randomBytes(3_000_000)
    const parts = [metaPart(metaOf(bytes, 'a.mp4')), filePart(bytes, 'a.mp4')]
    const path = '/v3/merchant/media/video_upload'
    expect((await upload(path, { bytes, meta: metaOf(bytes, 'a.mp4'), parts })).status).toBe(200)
  })

  it('may give its meta part a file name', async () => {
    const meta = { ...metaPart(metaOf(PNG)), disposition: 'name="meta"; filename="meta.json"' }
    expect((await upload(IMAGE, { parts: [meta, filePart(PNG)] })).status).toBe(200)
  })

  it.each([
    ["the sandbox's own name", {}],
    ['a name that a browser knows as the real one', { Host: 'api.mch.weixin.qq.com' }],
  ])('for coupons gives an address under which the picture is shown, called by %s', async (_name, headers) => {
    const { json } = await upload('/v3/marketing/favor/media/image-upload', {}, { headers })
    const shown = await fetch(json.media_url)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer()).equals(PNG)).toBe(true)
  })

  it('is kept, and listed without its content', async () => {
    const { media_id } = (await upload(IMAGE)).json
    const { json } = await merchant.control('GET', '/media?limit=1')
    expect(json.media).toEqual([
      {
        media_id,
        mchid: merchant.credentials.mchid,
        endpoint: IMAGE,
        filename: 'filea.png',
        type: 'image/png',
        sha256: sha256(PNG),
        size: PNG.length,
        created_at: '2026-06-09T18:13:20+08:00',
      },
    ])
  })

  it('is signed over its meta part: any other text is refused, and the journal shows what was expected', async () => {
    const meta = metaOf(PNG)
    const whole = await upload(IMAGE, {}, { signs: { body: form([metaPart(meta), filePart(PNG)]).toString('latin1') } })
    expect([whole.status, whole.json.code, whole.signed]).toEqual([401, 'SIGN_ERROR', undefined])
    expect(whole.json.detail.sign_information.truncated_sign_message).toMatch(/\n\{"filena\n$/)
    expect((await upload(IMAGE, {}, { signs: { body: `${meta} ` } })).status).toBe(401)
    expect((await upload(IMAGE, {}, { signs: { body: '' } })).status).toBe(401)
  })

  it('without its meta part is refused in the platform’s words', async () => {
    const answer = await upload(IMAGE, { parts: [filePart(PNG)] })
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([
      400,
      'PARAM_ERROR',
      '输入源“/body/meta”映射到字段“媒体文件元信息”必填性规则校验失败，此字段为必填项',
    ])
  })

  it.each<[string, Parameters<typeof upload>[1]]>([
    ['without its file', { parts: [metaPart(metaOf(PNG))] }],
    ['whose file is under another name', { parts: [metaPart(metaOf(PNG)), filePart(PNG, 'filea.png', 'image')] }],
    ['whose file is a text', { parts: [metaPart(metaOf(PNG)), { disposition: 'name="file"', content: 'x' }] }],
    ['with another digest', { meta: metaOf(Buffer.from('x')) }],
    ['without a digest', { meta: '{"filename":"a.png"}' }],
    ['without a name', { meta: JSON.stringify({ sha256: sha256(PNG) }) }],
    ['whose meta part is no JSON', { meta: 'filename=a.png' }],
    ['with a suffix that is not taken', { meta: metaOf(PNG, 'a.gif') }],
    ['that is not what its name says', { meta: metaOf(PNG, 'a.jpg') }],
    ['of more than 2 MB', { bytes: Buffer.concat([PNG, Buffer.alloc(2 * 1024 ** 2)]) }],
  ])('%s is a PARAM_ERROR', async (_, what) => {
    const answer = await upload(IMAGE, what)
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
  })

  it('as JSON, and a form elsewhere, are of the wrong type', async () => {
    expect((await merchant.post(IMAGE, { meta: '{}' })).status).toBe(415)
    const body = form([metaPart('{}')])
    const order = await merchant.post('/v3/pay/transactions/native', undefined, {
      raw: body,
      signs: { body: body.toString('utf8') },
      headers: { 'Content-Type': TYPE },
    })
    expect(order.status).toBe(415)
  })

  it('that is cut is refused', async () => {
    const body = form([metaPart(metaOf(PNG)), filePart(PNG)])
    const answer = await merchant.post(IMAGE, undefined, {
      raw: body.subarray(0, 100),
      signs: { body: metaOf(PNG) },
      headers: { 'Content-Type': TYPE },
    })
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
  })
})

describe('a picture of a complaint', () => {
  it('comes back unsigned to the merchant who uploaded it, and to nobody else', async () => {
    const { media_id } = (await upload('/v3/merchant-service/images/upload')).json
    const path = `/v3/merchant-service/images/${media_id}`
    const answer = await merchant.get(path, { headers: { Accept: '*/*' } })
    expect([answer.status, answer.signed, answer.headers['content-type']]).toEqual([200, undefined, 'image/png'])
    expect(answer.bytes.equals(PNG)).toBe(true)
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.get(path)).status).toBe(404)
    expect((await merchant.get('/v3/merchant-service/images/nothing')).status).toBe(404)
  })

  it.each([
    ['a part without an end to its headers', '--b0undary\r\nwZOF5wd9\r\n\r\n--b0undary--'],
    ['a part that ends where its headers do', '--b0undary\r\n\r\n--b0undary\r\n3zjT\r\n\r\n--b0undary--'],
    [
      'a file that is cut off',
      '--b0undary\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
    ],
    ['nothing', ''],
  ])('is refused as a form, and the next is taken: %s', async (_, raw) => {
    const broken = await merchant.post(IMAGE, undefined, { raw, headers: { 'Content-Type': TYPE } })
    expect([broken.status, broken.json.code]).toEqual([400, 'PARAM_ERROR'])
    expect((await upload(IMAGE)).status).toBe(200)
  })
})
