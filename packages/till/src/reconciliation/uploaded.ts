import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../http/problem.ts'
import type { BillKind } from './store.ts'

/** Bytes of a bill loaded by hand, as it came and unpacked. */
const MOST_SENT = 256 * 1024 ** 2
const MOST_UNPACKED = 4 * 1024 ** 3
/** Enough for the header and the first row. */
const HEAD = 16 * 1024

/** A bill that somebody brings: what its first lines tell of it, and all of its bytes, unpacked. */
export interface Uploaded {
  kind: BillKind
  /** The day of its first row; undefined when it has none. */
  day: string | undefined
  /** The merchant of its first row, where it is told. */
  mchid: string | undefined
  /** The sub-merchant (特约商户号) of its first row, where it is told and there is one. */
  sub_mchid: string | undefined
  bytes: AsyncIterable<Uint8Array>
}

/** Reads the beginning. @throws Problem 400 when it is no bill */
export async function readUploaded(stream: AsyncIterable<Uint8Array>): Promise<Uploaded> {
  const whole = unpacked(limited(stream, MOST_SENT))
  const head: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const next = await whole.next()
    if (next.done === true) break
    head.push(next.value)
    length += next.value.length
  }
  const [header = '', row = ''] = Buffer.concat(head).toString().replace('\uFEFF', '').split(/\r?\n/)
  const columns = header.split(',')
  const cells = row.replace('`', '').split(',`')
  const cell = (name: string) => (row.startsWith('`') ? cells[columns.indexOf(name)] : undefined)
  const kind = columns.includes('记账时间') ? 'fund_flow' : columns.includes('交易时间') ? 'trade' : undefined
  if (kind === undefined) throw notABill()
  return {
    kind,
    day: /^\d{4}-\d\d-\d\d(?= )/.exec(cell(kind === 'trade' ? '交易时间' : '记账时间') ?? '')?.[0],
    mchid: cell('商户号'),
    sub_mchid: cell('特约商户号')?.replace(/^0$/, '') || undefined,
    bytes: resumed(head, whole),
  }
}

async function* resumed(head: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* rest
}

async function* limited(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    yield chunk
  }
}

/** Gunzips what begins like gzip. */
async function* unpacked(bytes: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await bytes.next()
  if (first.done === true) return
  const whole = resumed([first.value], bytes)
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole
    return
  }
  const gunzip = createGunzip()
  let fault: unknown
  const pumped = pipeline(whole, gunzip).catch((error: unknown) => (fault = error))
  try {
    yield* limited(gunzip as AsyncIterable<Uint8Array>, MOST_UNPACKED)
  } catch (error) {
    if (error instanceof Problem) throw error
    await pumped
    throw fault instanceof Problem ? fault : damaged()
  } finally {
    gunzip.destroy()
  }
}

const notABill = (): Problem =>
  new Problem(400, {
    code: 'NOT_A_BILL',
    message: 'The first line is not the header of a trade bill (交易账单) or a fund-flow bill (资金账单).',
    hint: 'Send the file as WeChat Pay made it: text or gzip, not opened and saved by a spreadsheet.',
  })

const damaged = (): Problem =>
  new Problem(400, {
    code: 'BILL_DAMAGED',
    message: 'The gzip file is damaged, or a part of it is missing.',
    hint: 'Download it again.',
  })

const tooLarge = (most: number): Problem =>
  new Problem(413, {
    code: 'PAYLOAD_TOO_LARGE',
    message: `The file is longer than ${most} bytes.`,
    hint: 'Send it as gzip, or have the till download it: POST /v1/reconciliations.',
  })
