import type { MouseEvent, ReactNode } from 'react'
import { hrefOf, navigate } from './router.ts'

/** A link inside the console: a plain click stays in the page, any other click is the browser's. */
export function Link({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(to)
    window.scrollTo(0, 0)
  }
  return (
    <a href={hrefOf(to)} onClick={follow} {...(className !== undefined && { className })}>
      {children}
    </a>
  )
}
