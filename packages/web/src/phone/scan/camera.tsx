import jsQR from 'jsqr'
import { useEffect, useRef } from 'react'
import { drawn } from './read-picture.ts'

const LOOK_EVERY_MS = 200
const FRAME_WIDTH = 640

/** Is there anything to ask for a camera? (Browsers offer it on secure and local addresses only.) */
export const hasCamera = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

/** What the camera sees; tells the first code in it. */
export function Camera({ onCode, onFailure }: { onCode: (text: string) => void; onFailure: (reason: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)

  useEffect(() => {
    let stream: MediaStream | undefined
    let stopped = false
    const element = video.current
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' }, audio: false })
      .then(async (opened) => {
        stream = opened
        if (stopped || !element) return stop()
        element.srcObject = opened
        await element.play()
      })
      .catch((error: unknown) => stopped || onFailure(error instanceof Error ? error.message : String(error)))

    const look = setInterval(() => {
      if (!element || element.videoWidth === 0) return
      const height = Math.round((element.videoHeight / element.videoWidth) * FRAME_WIDTH)
      const picture = drawn(element, FRAME_WIDTH, height)
      const text = jsQR(picture.data, picture.width, picture.height)?.data
      if (!text) return
      clearInterval(look)
      onCode(text)
    }, LOOK_EVERY_MS)

    const stop = () => stream?.getTracks().forEach((track) => track.stop())
    return () => {
      stopped = true
      clearInterval(look)
      stop()
    }
  }, [onCode, onFailure])

  return <video ref={video} className="camera" muted playsInline aria-hidden="true" />
}
