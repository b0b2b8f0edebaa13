import type { TillContext } from '../context.ts'
import type { RandomBytes } from '../db/clock.ts'
import { observePost } from '../observe/webhooks.ts'
import { HANDS } from './places.ts'
import { SecretKeeper } from './seal.ts'
import { createSender, type Post } from './send.ts'
import { type Resolve, resolveByMachine } from './target.ts'

/** What the webhooks work with besides. */
export interface WebhookContext extends TillContext {
  readonly random: RandomBytes
  readonly secrets: SecretKeeper
  readonly post: Post
  readonly resolve: Resolve
  /** Endpoints may lie in private networks, and speak http. */
  readonly allowPrivate: boolean
  /** Deliveries at once, on this replica. */
  readonly hands: number
}

export interface WebhookOptions {
  /** Default: no. */
  readonly allowPrivate?: boolean | undefined
  /** How an address is found for a name. */
  readonly resolve?: Resolve | undefined
  /** Real milliseconds a receiver has; default 10,000. */
  readonly timeoutMs?: number | undefined
  readonly hands?: number | undefined
  /** Posts in place of HTTP. */
  readonly post?: Post | undefined
}

export function webhookContext(
  context: TillContext & { random: RandomBytes },
  options: WebhookOptions,
): WebhookContext {
  const { allowPrivate = false, resolve = resolveByMachine, timeoutMs, hands = HANDS } = options
  const post = observePost(options.post ?? createSender({ allowPrivate, resolve, timeoutMs }), context.meters)
  return { ...context, secrets: new SecretKeeper(context.vault), post, resolve, allowPrivate, hands }
}
