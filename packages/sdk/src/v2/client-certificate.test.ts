import { Agent, createServer } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, ConnectionError } from '../errors.ts'
import { failureOf } from '../testing/fixtures.ts'
import { TestAuthority, type Issued } from '../testing/issue-certificate.ts'
import { answerOf, merchantV2, StubV2 } from '../testing/stub-v2.ts'
import { FetchTransport } from '../transport/fetch.ts'
import { NodeTransport } from '../transport/node.ts'
import type { ClientCertificate } from '../transport/transport.ts'

/** A platform that asks for a certificate, and drops the connection on which it gets none: as the real one does. */
let stub: StubV2
let authority: TestAuthority
let merchant: Issued
let other: Issued
let stranger: Issued
let holders: (string | undefined)[] = []
let connections = 0
beforeAll(async () => {
  authority = await TestAuthority.create('Test CA')
  const foreign = await TestAuthority.create('Foreign CA')
  const server = await authority.issue('127.0.0.1')
  ;[merchant, other, stranger] = await Promise.all([
    authority.issue('1900000001'),
    authority.issue('1900000109'),
    foreign.issue('1900000001'),
  ])
  stub = await StubV2.start((handle) => {
    const options = { ...server, ca: authority.cert, requestCert: true, rejectUnauthorized: false }
    return createServer(options, (req, res) => {
      const socket = req.socket as TLSSocket
      if (req.url!.startsWith('/secapi/') && !socket.authorized) return void socket.destroy()
      holders.push((socket.getPeerCertificate() as { subject?: { CN?: string } }).subject?.CN)
      handle(req, res)
    }).on('secureConnection', () => connections++)
  })
})
afterAll(() => stub.close())

const REFUND = { out_trade_no: 'T1', out_refund_no: 'R1', total_fee: 100, refund_fee: 100 }
const client = (transport: NodeTransport | FetchTransport, clientCertificate: ClientCertificate) =>
  merchantV2({ baseUrl: `https://127.0.0.1:${stub.port}`, transport, clientCertificate, retry: { attempts: 1 } })
const trusting = (): NodeTransport => new NodeTransport({ ca: authority.cert })

describe('a route that asks for the merchant certificate', () => {
  it('gets it, on connections of its own that are kept alive; other routes do not', async () => {
    stub.answer(() => answerOf({ refund_id: '503', trade_state: 'SUCCESS' }))
    holders = []
    connections = 0
    const transport = trusting()
    const wxpay = client(transport, merchant)
    for (let turn = 0; turn < 3; turn++) {
      await wxpay.refund(REFUND)
      await wxpay.orderQuery({ out_trade_no: 'T1' })
    }
    expect(holders).toEqual(['1900000001', undefined, '1900000001', undefined, '1900000001', undefined])
    expect(connections).toBe(2)
    transport.close()
  })

  it.each<[string, () => NodeTransport]>([
    ['transport', trusting],
    ['agent', () => new NodeTransport({ agent: new Agent({ keepAlive: true, ca: authority.cert }) })],
  ])('never gets that of another client of the same %s, nor does a route that asks for none', async (_, make) => {
    stub.answer(() => answerOf({ refund_id: '503' }))
    holders = []
    const transport = make()
    const [first, second] = [client(transport, merchant), client(transport, other)]
    for (let turn = 0; turn < 2; turn++) {
      await first.refund(REFUND)
      await second.refund(REFUND)
      await first.orderQuery({ out_trade_no: 'T1' })
    }
    expect(holders).toEqual(['1900000001', '1900000109', undefined, '1900000001', '1900000109', undefined])
    transport.close()
  })

  it('drops the connection for a certificate it does not know: unknown, since nobody can tell how far it came', async () => {
    const transport = trusting()
    const error = await failureOf(client(transport, stranger).refund(REFUND), ConnectionError)
    expect(error).toMatchObject({ code: 'CONNECTION_CUT', outcome: 'unknown' })
    transport.close()
  })

  it('is not asked by a transport that cannot show one', async () => {
    const before = stub.requests.length
    const error = await failureOf(client(new FetchTransport(), merchant).refund(REFUND), ConnectionError)
    expect(error).toMatchObject({ code: 'TRANSPORT_UNABLE', outcome: 'failed', retry: false })
    expect(error.message).toContain('NodeTransport')
    expect(stub.requests).toHaveLength(before)
  })

  it('is never talked to by a client that does not trust it', async () => {
    const transport = new NodeTransport()
    const error = await failureOf(client(transport, merchant).refund(REFUND), ConnectionError)
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'failed' })
  })

  it('answers a refusal that says what it means', async () => {
    stub.answer(() => answerOf({ result_code: 'FAIL', err_code: 'NOTENOUGH', err_code_des: '余额不足' }))
    const transport = trusting()
    const error = await failureOf(client(transport, merchant).refund(REFUND), ApiError)
    expect(error).toMatchObject({ code: 'NOT_ENOUGH', outcome: 'failed' })
    transport.close()
  })
})

describe('the certificate', () => {
  it('must belong to its key', () => {
    expect(() => client(trusting(), { cert: merchant.cert, key: other.key })).toThrow(/not the private key of cert/)
  })

  it('shows in no inspection of the transport that holds it', async () => {
    stub.answer(() => answerOf({ refund_id: '503' }))
    const transport = trusting()
    await client(transport, merchant).refund(REFUND)
    expect(inspect(transport, { depth: 10, showHidden: true })).not.toContain('PRIVATE KEY')
    transport.close()
  })
})
