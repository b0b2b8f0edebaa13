import { createRequire } from 'node:module'

/**
 * A merchant's program with tenpay as it comes, which knows nothing of a sandbox. The test that forks it sends messages: what to call
 * and with what.
 */

/** A call of one of the client's methods, in another process. */
export interface TenpayCall {
  id: number
  config: object
  /** Made by `Payment.sandbox`, for the simulation of the platform. */
  simulated: boolean
  method: string
  args: unknown[]
}

type Payment = Record<string, (...args: unknown[]) => unknown>
const Tenpay = createRequire(import.meta.url)('tenpay') as {
  new (config: object): Payment
  sandbox(config: object): Promise<Payment>
}

async function answer({ id, config, simulated, method, args }: TenpayCall): Promise<object> {
  try {
    const client = simulated ? await Tenpay.sandbox(config) : new Tenpay(config)
    return { id, value: await client[method]!(...args) }
  } catch (error) {
    return { id, error: (error as Error).message }
  }
}

process.on('message', (call: TenpayCall) => {
  void answer(call).then((answered) => process.send!(answered))
})
