import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, ApiError, SignatureError } from '../errors.ts'
import { failureOf, merchant } from '../testing/fixtures.ts'
import { StubPlatform } from '../testing/stub-platform.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const IMAGE = randomBytes(3_000_000)
const headers = { 'Content-Type': 'image/png' }
const client = (): ReturnType<typeof merchant> => merchant({ baseUrl: stub.url, retry: { attempts: 1 } })

describe('a picture of a complaint', () => {
  it('comes unsigned, by its number, whole', async () => {
    stub.answer(() => ({ body: IMAGE, signedBy: false, headers }))
    const file = await client().media.complaintImage('BB04/A5.bmp')
    expect(file.contentType).toBe('image/png')
    expect((await file.bytes()).equals(IMAGE)).toBe(true)
    expect(stub.requests[0]).toMatchObject({ url: '/v3/merchant-service/images/BB04%2FA5.bmp', signatureHolds: true })
  })

  it('is saved whole', async () => {
    stub.answer(() => ({ body: IMAGE, signedBy: false, headers }))
    const folder = await mkdtemp(join(tmpdir(), 'wxtill-image-'))
    await (await client().media.complaintImage('1')).saveTo(join(folder, 'a.png'))
    expect((await readFile(join(folder, 'a.png'))).equals(IMAGE)).toBe(true)
    await rm(folder, { recursive: true })
  })

  it('is refused beyond the limit', async () => {
    stub.answer(() => ({ body: IMAGE, signedBy: false, headers }))
    const file = await client().media.complaintImage('1', { maxBytes: IMAGE.length - 1 })
    expect(await failureOf(file.bytes(), AnswerError)).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('that is not there is an ordinary error', async () => {
    stub.answer(() => ({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS', message: '' } }))
    await failureOf(client().media.complaintImage('1'), ApiError)
  })
})

describe('any other file', () => {
  const route = 'GET /v3/transferdownload/elecvoucherfile'
  const query = { token: 't', source: 's' }

  it('is verified before it is seen, beyond the size of ordinary answers', async () => {
    stub.answer(() => ({ body: IMAGE, headers: { 'Content-Type': 'application/pdf' } }))
    const file = await client().download(route, { query })
    expect((await file.bytes()).equals(IMAGE)).toBe(true)
    expect(stub.requests[0]!.url).toBe('/v3/transferdownload/elecvoucherfile?token=t&source=s')
  })

  it('is refused unsigned or altered', async () => {
    stub.answer(() => ({ body: IMAGE, signedBy: false }))
    await failureOf(client().download(route, { query }), SignatureError)
    stub.answer(() => ({ body: IMAGE, alterBody: (body) => body.subarray(1) }))
    await failureOf(client().download(route, { query }), SignatureError)
  })

  it('is refused beyond the limit', async () => {
    stub.answer(() => ({ body: IMAGE }))
    const download = client().download(route, { query, maxBytes: 1_000_000 })
    expect(await failureOf(download, AnswerError)).toMatchObject({ code: 'ANSWER_TOO_LARGE' })
  })
})
