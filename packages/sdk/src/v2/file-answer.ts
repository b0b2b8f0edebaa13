import { readXml, XmlError } from '@wxtill/protocol'
import { collectedOf, errorAnswer } from '../answer.ts'
import { AnswerError, type WechatPayError } from '../errors.ts'
import type { TransportAnswer } from '../transport/transport.ts'
import { refusal } from './answer.ts'
import type { V2Call } from './call.ts'
import { nextPiece, resume } from './pieces.ts'

const LESS = 0x3c
/** An error is a small document; a file that begins like one and does not end is none. */
const MAX_ERROR_BYTES = 64 * 1024

/**
 * The bytes of a file, or the error that came instead: with status 200 both, so the first byte tells them apart. A bill begins
 * with a letter, a byte order mark or the mark of gzip.
 *
 * @throws ApiError such as `NO_STATEMENT_EXIST`.
 */
export async function fileOfAnswer(answer: TransportAnswer, call: V2Call): Promise<AsyncIterable<Uint8Array>> {
  const { status, body } = answer
  if (status < 200 || status > 299) throw errorAnswer(collectedOf(answer, call.route.literal), call.route.literal)
  const pieces = (body instanceof Uint8Array ? single(body) : body)[Symbol.asyncIterator]()
  const first = await nextPiece(pieces)
  if (!first || first[0] !== LESS) return resume(first, pieces)
  throw errorOf(await collect(first, pieces), answer, call)
}

function errorOf(text: Uint8Array | undefined, answer: TransportAnswer, call: V2Call): WechatPayError {
  try {
    const fields = readXml(text ?? new Uint8Array())
    if (fields.has('return_code')) return refusal(fields, answer, call)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
  }
  return new AnswerError({
    code: 'ANSWER_NOT_A_FILE',
    message: `${call.route.literal} answered with a page instead of a file.`,
    hint: 'A gateway or proxy may have answered. Nothing was changed: ask again.',
    status: answer.status,
    route: call.route.literal,
    retry: true,
  })
}

async function collect(first: Uint8Array, rest: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks = [first]
  let length = first.length
  for await (const piece of resume(undefined, rest)) {
    length += piece.length
    if (length > MAX_ERROR_BYTES) return undefined
    chunks.push(piece)
  }
  return Buffer.concat(chunks, length)
}

async function* single(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body)
}
