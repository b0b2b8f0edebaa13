import { useSyncExternalStore } from 'react'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself, for a switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' }

const STORAGE_KEY = 'wxtill.language'

/** The language to start with: the one chosen before, else the first of the browser's that we have, else Chinese. */
export function pickLanguage(chosen: string | null, preferred: readonly string[]): Language {
  const known = LANGUAGES.find((language) => language === chosen)
  if (known) return known
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0]
    const match = LANGUAGES.find((language) => language.split('-')[0] === primary)
    if (match) return match
  }
  return 'zh-CN'
}

// Storage can be forbidden (private windows, sandboxed frames): the choice then lasts as long as the page.
function storedChoice(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

const listeners = new Set<() => void>()
let current: Language | undefined

/** The page's language now. */
export function language(): Language {
  current ??= pickLanguage(storedChoice(), navigator.languages)
  return current
}

/** Switches the page's language and remembers it in this browser. */
export function setLanguage(next: Language): void {
  current = next
  document.documentElement.lang = next
  try {
    localStorage.setItem(STORAGE_KEY, next)
  } catch {
    // Not remembered, still switched.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The page's language; the component draws anew when it is switched. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language)
}
