import { useEffect, useRef, type RefObject } from 'react'
import { answerMessage, readMessage, type PageMessage } from './messages.ts'

export type Answer = (result: object) => void

/** Listens to the page in `frame` while it is of `origin`, and to nothing else. */
export function usePage(
  frame: RefObject<HTMLIFrameElement | null>,
  origin: string | undefined,
  heard: (message: PageMessage, answer: Answer) => void,
): void {
  const latest = useRef(heard)
  useEffect(() => {
    latest.current = heard
  })
  useEffect(() => {
    if (!origin) return
    const listen = (event: MessageEvent<unknown>) => {
      const source = frame.current?.contentWindow ?? null
      const message = readMessage(event, { origin, source })
      // Named, the origin keeps the answer from another site that the frame may have gone to meanwhile.
      if (message) latest.current(message, (result) => source?.postMessage(answerMessage(message.id, result), origin))
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [frame, origin])
}
