/** Tries until `check` no longer throws; the last error when time is up. */
export async function eventually<T>(check: () => Promise<T>, ms = 20_000, step = 50): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => {
        setTimeout(resolve, step)
      })
    }
  }
}
