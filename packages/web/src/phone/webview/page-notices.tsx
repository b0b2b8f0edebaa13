import { useEffect } from 'react'
import { Icon } from '../frame/icons.tsx'
import { useWords } from '../words.ts'

export interface ToastWords {
  readonly title: string
  readonly success: boolean
  /** A loading note stays until the page takes it away; a toast goes by itself after so many milliseconds. */
  readonly duration: number | undefined
}

export interface DialogWords {
  readonly title: string
  readonly content: string
  readonly cancellable: boolean
  readonly confirmText: string | undefined
  readonly cancelText: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** `wx.showToast` and `wx.showLoading`: 1.5 s and a tick unless the page says otherwise. */
export function readToast(params: Readonly<Record<string, unknown>>, loading: boolean): ToastWords {
  const duration = typeof params.duration === 'number' && params.duration > 0 ? params.duration : 1500
  return {
    title: text(params.title) ?? '',
    success: !loading && (params.icon === undefined || params.icon === 'success'),
    duration: loading ? undefined : duration,
  }
}

export function readDialog(params: Readonly<Record<string, unknown>>): DialogWords {
  return {
    title: text(params.title) ?? '',
    content: text(params.content) ?? '',
    cancellable: params.showCancel !== false,
    confirmText: text(params.confirmText),
    cancelText: text(params.cancelText),
  }
}

export function PageToast({ words, onEnd }: { words: ToastWords; onEnd: () => void }) {
  useEffect(() => {
    if (words.duration === undefined) return
    const timer = setTimeout(onEnd, words.duration)
    return () => clearTimeout(timer)
    // The words are what starts the time anew, not the caller's function.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [words])
  return (
    <div className="page-toast" role="status">
      {words.success && <Icon name="check" size={32} />}
      {words.duration === undefined && <span className="spinner" aria-hidden="true" />}
      {words.title}
    </div>
  )
}

export function PageDialog({ words, onEnd }: { words: DialogWords; onEnd: (confirm: boolean) => void }) {
  const t = useWords()
  return (
    <div className="page-dialog-shade">
      <div className="page-dialog" role="alertdialog" aria-modal="true" aria-label={words.title || words.content}>
        {words.title && <h2>{words.title}</h2>}
        {words.content && <p>{words.content}</p>}
        <div>
          {words.cancellable && (
            <button type="button" onClick={() => onEnd(false)}>
              {words.cancelText ?? t('cancel')}
            </button>
          )}
          <button type="button" className="strong" autoFocus onClick={() => onEnd(true)}>
            {words.confirmText ?? t('ok')}
          </button>
        </div>
      </div>
    </div>
  )
}
