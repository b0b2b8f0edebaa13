import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database } from '../db/database.ts'
import type { BillFileRow } from './store.ts'

const PIECE = 512 * 1024

/**
 * Keeps a bill as it came: its uncompressed bytes, as gzip in pieces. There is a file only when the last byte has come and whoever
 * reads it, who may hold its hash against what was signed, found nothing wrong.
 */
export async function keepFile(
  database: Database,
  file: Omit<BillFileRow, 'sha1' | 'bytes'>,
  bytes: AsyncIterable<Uint8Array>,
): Promise<BillFileRow> {
  const { mchid, id: file_id, created_at: at } = file
  const hash = createHash('sha1')
  let length = 0
  let seq = 0
  await pipeline(
    async function* () {
      for await (const chunk of bytes) {
        hash.update(chunk)
        length += chunk.length
        yield chunk
      }
    },
    createGzip({ level: 1 }),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const piece of inPieces(compressed)) {
        await database.kysely
          .insertInto('bill_piece')
          .values({ mchid, file_id, seq: seq++, at, bytes: piece })
          .execute()
      }
    },
  )
  const row = { ...file, sha1: hash.digest('hex'), bytes: length }
  await database.kysely.insertInto('bill_file').values(row).execute()
  return row
}

async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < PIECE) continue
    yield Buffer.concat(held)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held)
}

/** The gzip of a file that was kept, piece by piece. */
export async function* readFile(
  { kysely }: Pick<Database, 'kysely'>,
  { mchid, id, created_at }: Pick<BillFileRow, 'mchid' | 'id' | 'created_at'>,
): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq++) {
    const piece = await kysely
      .selectFrom('bill_piece')
      .select('bytes')
      .where('mchid', '=', mchid)
      .where('file_id', '=', id)
      .where('seq', '=', seq)
      .where('at', '=', created_at)
      .executeTakeFirst()
    if (piece === undefined) return
    yield piece.bytes
  }
}
