import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words.ts'
import { Icon } from './icons.tsx'

interface SheetProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Shown left of the title instead of the cross. */
  readonly onBack?: (() => void) | undefined
  readonly full?: boolean
}

/** A panel that comes up from the lower edge and must be dealt with first. Escape closes it. */
export function Sheet({ label, onClose, onBack, children, full = false }: SheetProps) {
  const t = useWords()
  const panel = useRef<HTMLDivElement>(null)
  const leave = onBack ?? onClose

  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])

  // Each step of a sheet has its own label; the button that led to it is gone, and with it the focus. The sheet is still on its
  // way up: scrolling to it would move the phone.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [label])

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
    }
    addEventListener('keydown', escape)
    return () => removeEventListener('keydown', escape)
  }, [leave])

  return (
    <div className={`sheet-shade${full ? ' full' : ''}`}>
      <div ref={panel} className="sheet" role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
        {full || (
          <header className="sheet-bar">
            <button type="button" className="bar-button" aria-label={onBack ? t('back') : t('close')} onClick={leave}>
              <Icon name={onBack ? 'back' : 'close'} />
            </button>
            <h2>{label}</h2>
          </header>
        )}
        {children}
      </div>
    </div>
  )
}
