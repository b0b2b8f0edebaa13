import type { TillContext } from '../context.ts'
import type { RandomBytes } from '../db/clock.ts'
import type { Sealer } from './seal.ts'
import type { Post } from './send.ts'
import type { Resolve } from './target.ts'

/** What the webhooks work with besides. */
export interface WebhookContext extends TillContext {
  readonly random: RandomBytes
  readonly sealer: Sealer
  readonly post: Post
  readonly resolve: Resolve
  /** Endpoints may lie in private networks, and speak http. */
  readonly allowPrivate: boolean
}
