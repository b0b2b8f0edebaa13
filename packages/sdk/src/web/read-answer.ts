import type { PublicKey } from '@wxtill/protocol/web'
import {
  errorAnswer,
  readData,
  transportFailure,
  unfinishedAnswer,
  verifyAnswer,
  type CollectedAnswer,
} from '../answer.ts'
import type { Clock } from '../clock.ts'
import type { Proof } from '../platform-crypto.ts'
import { readStream } from '../read-stream.ts'
import { TransportError, type TransportFault } from '../transport/transport.ts'

const MAX_ANSWER_BYTES = 1024 * 1024
const ANSWER_MS = 10_000

/** Proves a fetched answer and reads its JSON, by the same steps as the client. */
export async function readAnswer(
  response: Response,
  route: string,
  by: Proof<PublicKey> & { readonly clock: Clock },
): Promise<unknown> {
  const answer = await collected(response, route)
  if (!response.ok) throw errorAnswer(answer, route)
  await verifyAnswer(answer, route, by)
  const data = readData(answer, route)
  const unfinished = unfinishedAnswer(answer, data, route)
  if (unfinished) throw unfinished
  return data
}

async function collected(response: Response, route: string): Promise<CollectedAnswer> {
  if (response.bodyUsed) throw new TypeError('The body of the answer was read before, so it cannot be verified.')
  const fault = (kind: TransportFault, message: string) => () =>
    transportFailure(new TransportError(kind, true, message), route)
  const body = await readStream(response.body, {
    bytes: MAX_ANSWER_BYTES,
    ms: ANSWER_MS,
    tooLong: fault('too_large', `The answer is longer than ${MAX_ANSWER_BYTES} bytes.`),
    tooSlow: fault('timeout', `The answer did not end within ${ANSWER_MS} ms.`),
  })
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}
