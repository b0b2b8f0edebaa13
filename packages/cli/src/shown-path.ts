import { relative } from 'node:path'

/** A path as a reader would write it: relative when it lies below the current folder, else absolute. */
export function shownPath(path: string): string {
  const short = relative('', path)
  return short === '' ? '.' : short.startsWith('..') ? path : short
}
