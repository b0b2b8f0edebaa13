/** The time WeChat Pay goes by: a sandbox's clock can be advanced, the world's is this machine's. */
export function clockOf(wechatUrl: string): () => Promise<number> {
  if (new URL(wechatUrl).hostname.endsWith('.weixin.qq.com')) return () => Promise.resolve(Date.now())
  return async () => {
    const answer = await fetch(`${wechatUrl}/_sandbox/clock`, { signal: AbortSignal.timeout(5_000) })
    return ((await answer.json()) as { epoch_ms: number }).epoch_ms
  }
}
