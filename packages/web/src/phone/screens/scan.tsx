import { useCallback, useEffect, useRef, useState } from 'react'
import { Icon } from '../frame/icons.tsx'
import { go, goInstead } from '../frame/navigation.ts'
import { ProblemNote } from '../frame/notice.tsx'
import { Screen } from '../frame/screen.tsx'
import { useRequestPayment } from '../pay/payments.tsx'
import type { Problem } from '../problem.ts'
import { Camera, hasCamera } from '../scan/camera.tsx'
import { decodePicture } from '../scan/decode.ts'
import { isPaymentLink, linkKind, returnAddress } from '../scan/payment-link.ts'
import { PasteForm } from '../scan/paste-form.tsx'
import { Finder, PictureButton } from '../scan/picture-finder.tsx'
import { readPicture } from '../scan/read-picture.ts'
import { WaitingCodes } from '../scan/waiting-codes.tsx'
import { useWords } from '../words.ts'

interface ScanScreenProps {
  /** Comes with a link from another page, and is taken at once. */
  readonly code: string | undefined
  readonly from: 'browser' | undefined
}

/** Finds a code, by whichever way, and takes it to the cashier. */
export function ScanScreen({ code, from }: ScanScreenProps) {
  const t = useWords()
  const requestPayment = useRequestPayment()
  const [problem, setProblem] = useState<Problem>()
  const [reading, setReading] = useState(false)
  const [camera, setCamera] = useState(false)

  const take = useCallback(
    (text: string) => {
      setCamera(false)
      setProblem(undefined)
      const trimmed = text.trim()
      if (linkKind(trimmed) === 'page') return go({ screen: 'open', url: trimmed, kind: 'h5' })
      if (!isPaymentLink(trimmed)) {
        return setProblem({ code: 'FOREIGN_CODE', text: t('foreignCode', { text: trimmed.slice(0, 80) }) })
      }
      // WeChat gives the browser back to the shop whether or not it was paid.
      const back = from === 'browser' ? returnAddress(trimmed) : undefined
      void requestPayment({ by: 'scan', text: trimmed })?.then(({ status }) => {
        if (back) location.assign(back)
        else goInstead(status === 'ok' ? { screen: 'home' } : { screen: 'scan' })
      })
    },
    [from, requestPayment, t],
  )

  const read = useCallback(
    async (file: Blob) => {
      setProblem(undefined)
      setReading(true)
      try {
        const picture = await readPicture(file).catch(() => undefined)
        if (!picture) return setProblem({ code: 'NOT_PICTURE', text: t('notPicture') })
        const text = await decodePicture(picture, isPaymentLink)
        if (text) take(text)
        else setProblem({ code: 'NO_CODE', text: t('noCode') })
      } finally {
        setReading(false)
      }
    },
    [take, t],
  )

  // A linked code is taken once, also when React draws twice.
  const taken = useRef<string>(undefined)
  useEffect(() => {
    if (taken.current === code) return
    taken.current = code
    if (code) take(code)
  }, [code, take])

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (file) {
        event.preventDefault()
        void read(file)
      } else if (!(event.target instanceof HTMLInputElement)) {
        const text = event.clipboardData?.getData('text/plain')
        if (text?.trim()) take(text)
      }
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [read, take])

  const cameraFailed = useCallback(
    (reason: string) => {
      setCamera(false)
      setProblem({ code: 'NO_CAMERA', text: t('noCamera', { reason }) })
    },
    [t],
  )

  return (
    <Screen title={t('scan')} tone="dark">
      <Finder onFile={(file) => void read(file)} busy={reading}>
        {camera ? <Camera onCode={take} onFailure={cameraFailed} /> : null}
      </Finder>
      <div className="finder-actions">
        <PictureButton onFile={(file) => void read(file)} />
        {hasCamera() && (
          <button type="button" className="round-button" onClick={() => setCamera(!camera)}>
            <Icon name={camera ? 'close' : 'camera'} />
            {camera ? t('stopCamera') : t('camera')}
          </button>
        )}
      </div>
      <ProblemNote problem={problem} />
      <PasteForm onText={take} />
      <WaitingCodes onText={take} />
    </Screen>
  )
}
