import { TransportError, type Timeouts } from '../transport/transport.ts'
import { LocalSigner, type Signer, type SignerCall } from './signer.ts'

/**
 * Waits for somebody else's code no longer than a call may take, nor than its caller wants to: a KMS that hangs must not hang a
 * payment.
 *
 * @throws TransportError of fault `timeout` or `aborted`; nothing was sent in either case.
 */
export async function withinTime<T>(
  work: (call: SignerCall) => Promise<T>,
  { total }: Timeouts,
  signal: AbortSignal | undefined,
): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = (error: TransportError): void => {
        reject(error)
        controller.abort(error)
      }
      onAbort = () => stop(new TransportError('aborted', false, 'The call was aborted.', signal?.reason))
      timer = setTimeout(
        () => stop(new TransportError('timeout', false, `The signer did not answer within ${total} ms.`)),
        total,
      )
      if (signal?.aborted) return onAbort()
      signal?.addEventListener('abort', onAbort, { once: true })
      work({ signal: controller.signal }).then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}

/** Signs; a signer that is not this house's own gets a limit. */
export function signWithin(
  signer: Signer,
  message: string | Uint8Array,
  timeouts: Timeouts,
  signal?: AbortSignal,
): Promise<string> {
  if (signer instanceof LocalSigner) return signer.sign(message)
  return withinTime((call) => signer.sign(message, call), timeouts, signal)
}
