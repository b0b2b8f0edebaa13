/** How the merchant's backend is asked after a client came back. */
export interface AskOptions<Entity> {
  /** Asks the merchant's own backend; a rejection counts as "no answer" and the next question follows. */
  query: () => Promise<Entity>
  /** Whether this answer ends the questions. */
  isFinal: (entity: Entity) => boolean
  /** Milliseconds to wait before each question. The number of entries is the number of questions. */
  delays: readonly number[]
  /** Ends the questions early, for example when the page is left. */
  signal?: { readonly aborted: boolean } | undefined
  /** Waits so many milliseconds; `setTimeout` unless told. */
  wait?: ((milliseconds: number) => Promise<void>) | undefined
}

/** The last answer, and whether it is the final word; without any answer the last reason why. */
export type Asked<Entity> =
  | { readonly answered: true; readonly final: boolean; readonly entity: Entity }
  | { readonly answered: false; readonly error: unknown }

/** Asks until the backend gives the final word or the questions end. Never rejects. */
export async function askBackend<Entity>(options: AskOptions<Entity>): Promise<Asked<Entity>> {
  const { query, isFinal, delays, signal, wait = sleep } = options
  let asked: Asked<Entity> = { answered: false, error: undefined }
  for (const delay of delays) {
    if (delay > 0) await wait(delay)
    if (signal?.aborted) break
    try {
      const entity = await query()
      asked = { answered: true, final: isFinal(entity), entity }
    } catch (error) {
      if (!asked.answered) asked = { answered: false, error }
      continue
    }
    if (asked.final) break
  }
  return asked
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
