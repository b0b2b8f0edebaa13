import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 720px)')

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the page is as narrow as a phone's: lists are then drawn as cards. The style sheet has the same limit. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches)
}
