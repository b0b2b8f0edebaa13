import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, ConnectionError, InvalidRequestError, SignatureError } from '../errors.ts'
import { failureOf, merchant } from '../testing/fixtures.ts'
import { signatureHolds, StubPlatform, type SeenRequest } from '../testing/stub-platform.ts'
import { vectors } from '../testing/vectors.ts'
import { FetchTransport } from '../transport/fetch.ts'
import type { UploadContent } from './upload-content.ts'
import type { UploadRoute } from './file-route.ts'
import { uploadEndpoint } from './upload-routes.ts'

let stub: StubPlatform
let folder: string
beforeAll(async () => {
  stub = await StubPlatform.start()
  folder = await mkdtemp(join(tmpdir(), 'wxtill-upload-'))
})
afterAll(async () => {
  await stub.close()
  await rm(folder, { recursive: true })
})

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex')
const png = (length = 300_000): Buffer => Buffer.concat([PNG_START, randomBytes(length - PNG_START.length)])
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const client = (change: Parameters<typeof merchant>[0] = {}): ReturnType<typeof merchant> =>
  merchant({ baseUrl: stub.url, ...change })

/** The form as another parser reads it. */
async function formOf(request: SeenRequest): Promise<FormData> {
  return new Response(new Uint8Array(request.bytes), {
    headers: { 'Content-Type': request.headers['content-type']! },
  }).formData()
}

async function bytesOf(form: FormData, part = 'file'): Promise<Buffer> {
  return Buffer.from(await (form.get(part) as File).arrayBuffer())
}

describe.each([
  ['node', undefined],
  ['fetch', new FetchTransport()],
])('an upload by %s', (_, transport) => {
  const image = png()

  it.each<[string, () => UploadContent | Promise<UploadContent>]>([
    ['bytes', () => image],
    ['a Blob', () => new Blob([new Uint8Array(image)])],
    [
      'a path',
      async () => {
        await writeFile(join(folder, 'a.png'), image)
        return { path: join(folder, 'a.png') }
      },
    ],
    [
      'a stream',
      async () => {
        await writeFile(join(folder, 'a.png'), image)
        return createReadStream(join(folder, 'a.png'))
      },
    ],
  ])('of %s arrives whole, signed over its meta part alone', async (__, content) => {
    stub.answer(() => ({ json: { media_id: 'M1' } }))
    const wxpay = client(transport ? { transport } : {})
    const answer = await wxpay.media.uploadImage({ filename: '营业执照.png', content: await content() })
    expect(answer).toEqual({ media_id: 'M1' })
    const [request] = stub.requests
    const form = await formOf(request!)
    expect([...form.keys()]).toEqual(['meta', 'file'])
    const meta = form.get('meta') as string
    expect(JSON.parse(meta)).toEqual({ filename: '营业执照.png', sha256: sha256(image) })
    expect((await bytesOf(form)).equals(image)).toBe(true)
    expect((form.get('file') as File).name).toBe('营业执照.png')
    expect((form.get('file') as File).type).toBe('image/png')
    expect(signatureHolds(request!, meta)).toBe(true)
    expect(request!.signatureHolds).toBe(false)
    expect(request!.headers['content-length']).toBe(String(request!.bytes.length))
    expect(request!.headers['wechatpay-serial']).toBe(vectors.keys.platform_public_key.id)
  })
})

describe('an upload', () => {
  it('tells how far it is', async () => {
    stub.answer(() => ({ json: { media_id: 'M1' } }))
    const seen: number[] = []
    const content = png(200_000)
    await client().media.uploadImage({
      filename: 'a.png',
      content,
      onProgress: ({ sent, total }) => {
        expect(total).toBe(content.length)
        seen.push(sent)
      },
    })
    expect(seen).toEqual([65_536, 131_072, 196_608, 200_000])
  })

  it.each<[UploadRoute, Record<string, unknown>, string, Record<string, unknown>]>([
    ['POST /v3/merchant/media/video_upload', {}, 'file', { filename: 'a.mp4', sha256: 'sha256' }],
    ['POST /v3/ecommerce/account/cancel-applications/media', {}, 'file', { file_name: 'a.mp4', file_digest: 'sha256' }],
    [
      'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
      { path: { sub_mchid: '1900000109' }, fields: { item_id: 56, manage_record_id: '7' } },
      'submission_file',
      { file_name: 'a.mp4', file_digest: 'sha256' },
    ],
    [
      'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
      { path: { due_diligence_id: '1_2' }, meta: { item_id: 130_013 } },
      'due_diligence_file',
      { item_id: 130_013, file_name: 'a.mp4', file_digest: 'sha256' },
    ],
    [
      'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
      { meta: { file_type: 'PDF' } },
      'file',
      { file_type: 'PDF', digest_alogrithm: 'SM3', digest: 'sm3' },
    ],
    [
      'POST /v3/taxi-invoice/cards/upload-file',
      { meta: { company_mchid: '1900000109', region_id: 310_100 } },
      'file',
      { company_mchid: '1900000109', region_id: 310_100, digest_algorithm: 'DIGEST_ALGORITHM_SM3', digest: 'sm3' },
    ],
    [
      'POST /v3/marketing/bank/packages/{package_id}/tasks',
      { path: { package_id: '8473295' }, meta: { bank_type: 'ICBC_DEBIT' } },
      'file',
      { bank_type: 'ICBC_DEBIT', filename: 'a.mp4', sha256: 'sha256' },
    ],
  ])('to %s has its own names', async (route, input, part, expected) => {
    stub.answer(() => ({ json: { some_id: '1' } }))
    const content = randomBytes(1000)
    const { data } = await client().upload(route, { ...input, file: { filename: 'a.mp4', content } })
    expect(data).toEqual({ some_id: '1' })
    const form = await formOf(stub.requests[0]!)
    const digests: Record<string, string> = {
      sha256: sha256(content),
      sm3: createHash('sm3').update(content).digest('hex'),
    }
    const filled = Object.entries(expected).map(([name, value]) => [name, digests[String(value)] ?? value] as const)
    expect(JSON.parse(form.get('meta') as string)).toEqual(Object.fromEntries(filled))
    expect((await bytesOf(form, part)).equals(content)).toBe(true)
    const fields = Object.entries((input['fields'] ?? {}) as Record<string, unknown>)
    expect(fields.map(([name]) => form.get(name))).toEqual(fields.map(([, value]) => String(value)))
    expect(signatureHolds(stub.requests[0]!, form.get('meta') as string)).toBe(true)
  })

  it('encrypts what of its meta part is personal', async () => {
    stub.answer(() => ({ json: {} }))
    await client().upload('POST /v3/marketing/shopping-receipt/shoppingreceipts', {
      meta: {
        transaction_id: '1',
        openid: 'o',
        merchant_contact_information: { consultation_phone_number: '075586010000' },
      },
      file: { filename: 'a.png', content: png(100) },
    })
    const meta = (await formOf(stub.requests[0]!)).get('meta') as string
    expect(meta).not.toContain('075586010000')
    expect(signatureHolds(stub.requests[0]!, meta)).toBe(true)
  })

  it.each<[string, () => Parameters<ReturnType<typeof merchant>['media']['uploadImage']>[0], RegExp]>([
    ['a suffix that is not allowed', () => ({ filename: 'a.gif', content: png(100) }), /suffix/],
    ['no suffix', () => ({ filename: 'png', content: png(100) }), /suffix/],
    ['another kind of content', () => ({ filename: 'a.jpg', content: png(100) }), /image\/jpeg/],
    ['nothing in it', () => ({ filename: 'a.png', content: new Uint8Array() }), /empty/],
    ['too many bytes', () => ({ filename: 'a.png', content: png(2 * 1024 ** 2 + 1) }), /2097152/],
    ['too many bytes for the caller', () => ({ filename: 'a.png', content: png(101), maxBytes: 100 }), /100/],
    ['a quote in its name', () => ({ filename: 'a".png', content: png(100) }), /form/],
    ['a path to nowhere', () => ({ filename: 'a.png', content: { path: '/nowhere/a.png' } }), /cannot be read/],
    ['a path to a folder', () => ({ filename: 'a.png', content: { path: tmpdir() } }), /no file/],
    ['text for content', () => ({ filename: 'a.png', content: 'a.png' as unknown as UploadContent }), /content/],
  ])('with %s is refused before anything is sent', async (__, file, message) => {
    stub.answer(() => ({ json: { media_id: 'M1' } }))
    const error = await failureOf(client().media.uploadImage(file()), InvalidRequestError)
    expect(error.message).toMatch(message)
    expect(stub.requests).toHaveLength(0)
  })

  it('takes no more of an endless stream than the limit', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 100_000
        yield await Promise.resolve(Buffer.alloc(100_000))
      }
    }
    await failureOf(client().media.uploadImage({ filename: 'a.png', content: endless() }), InvalidRequestError)
    expect(given).toBeLessThan(2_400_000)
  })

  it('is sent again, the same bytes newly signed, when the first attempt had no answer', async () => {
    stub.answer((_, { res }) => {
      if (stub.requests.length > 1) return { json: { media_id: 'M2' } }
      res.destroy()
      return undefined
    })
    expect(await client().media.uploadImage({ filename: 'a.png', content: png() })).toEqual({ media_id: 'M2' })
    const [first, second] = stub.requests
    expect(second!.bytes.equals(first!.bytes)).toBe(true)
    expect(second!.authorization['nonce_str']).not.toBe(first!.authorization['nonce_str'])
  })

  it('that starts a task is not sent again', async () => {
    expect(uploadEndpoint('POST /v3/marketing/bank/packages/{package_id}/tasks')).toMatchObject({ repeatable: false })
    stub.answer((_, { res }) => void res.destroy())
    const upload = client().upload('POST /v3/marketing/bank/packages/{package_id}/tasks', {
      path: { package_id: '1' },
      meta: { bank_type: 'ICBC_DEBIT' },
      file: { filename: 'a.csv', content: Buffer.from('1') },
    })
    expect(await failureOf(upload, ConnectionError)).toMatchObject({ outcome: 'unknown' })
    expect(stub.requests).toHaveLength(1)
  })

  it('ends when the file changes under it, instead of sending another length', async () => {
    const path = join(folder, 'changing.png')
    await writeFile(path, png(200_000))
    stub.answer(() => ({ json: { media_id: 'M1' } }))
    const upload = client({ retry: { attempts: 1 } }).media.uploadImage({
      filename: 'a.png',
      content: { path },
      // Every byte was handed over; the file grows before its end is seen.
      onProgress: ({ sent, total }) => (sent === total ? undefined : void writeFile(path, png(500_000))),
    })
    await upload.then(
      () => undefined,
      (error: unknown) => expect(String(error)).toContain('changed while it was being sent'),
    )
    for (const request of stub.requests) expect(request.headers['content-length']).toBe(String(request.bytes.length))
  })

  it('can be aborted', async () => {
    stub.answer(() => undefined)
    const controller = new AbortController()
    const upload = client().media.uploadImage({
      filename: 'a.png',
      content: png(),
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(await failureOf(upload, ConnectionError)).toMatchObject({ code: 'ABORTED' })
  })

  it('whose answer is not signed is not believed', async () => {
    stub.answer(() => ({ json: { media_id: 'M1' }, signedBy: false }))
    await failureOf(
      client({ retry: { attempts: 1 } }).media.uploadImage({ filename: 'a.png', content: png(100) }),
      SignatureError,
    )
  })

  it('that is refused says why', async () => {
    stub.answer(() => ({ status: 400, json: { code: 'PARAM_ERROR', message: 'sha256' } }))
    const upload = client().media.uploadImage({ filename: 'a.png', content: png(100) })
    expect(await failureOf(upload, ApiError)).toMatchObject({ code: 'PARAM_ERROR', outcome: 'failed' })
  })

  it('is not possible by request', async () => {
    const route = 'POST /v3/merchant/media/upload' as 'POST /v3/refund/domestic/refunds'
    const body = { out_refund_no: '1', amount: { refund: 1, total: 1, currency: 'CNY' } }
    await failureOf(client().request(route, { body }), InvalidRequestError)
  })
})
