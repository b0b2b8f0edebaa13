import { useRef } from 'react'

function randomKey(): string {
  // Not randomUUID: that one is missing on plain-http pages of another machine.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Gives the Idempotency-Key of a write: the same one as long as the content is the same, so that a repeat after a lost
 * answer (or a double click) can never act twice; another one when the content was changed.
 */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' })
  return (content) => {
    const text = JSON.stringify(content)
    if (last.current.content !== text) last.current = { content: text, key: randomKey() }
    return last.current.key
  }
}
