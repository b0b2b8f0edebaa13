import { useState, type DragEvent, type ReactNode } from 'react'
import { Icon } from '../frame/icons.tsx'
import { useWords } from '../words.ts'

/** The viewfinder: a camera's picture, or the place to drop one. */
export function Finder({
  onFile,
  busy,
  children,
}: {
  onFile: (file: Blob) => void
  busy: boolean
  children: ReactNode
}) {
  const t = useWords()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div
      className={`finder${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children ?? <p role="status">{busy ? t('reading') : t('aim')}</p>}
      <span className="finder-line" aria-hidden="true" />
    </div>
  )
}

/** Chooses a picture from the disk, or on a phone from its album. */
export function PictureButton({ onFile }: { onFile: (file: Blob) => void }) {
  const t = useWords()
  return (
    <label className="round-button">
      <Icon name="picture" />
      {t('choosePicture')}
      <input
        type="file"
        accept="image/*"
        className="hidden-input"
        data-testid="scan-upload-input"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again after a failure.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
