import { useMemo } from 'react'
import { code128 } from './code128.ts'

/** Modules of white that a scanner needs on each side. */
const QUIET = 10

/** An even number of digits as a barcode (Code 128), dark on white whatever stands around it. */
export function Barcode({ digits }: { digits: string }) {
  const { path, width } = useMemo(() => {
    const widths = code128(digits)
    let x = QUIET
    const bars = widths.map((module, index) => {
      const bar = index % 2 === 0 ? `M${x} 0h${module}v40h-${module}z` : ''
      x += module
      return bar
    })
    return { path: bars.join(''), width: x + QUIET }
  }, [digits])
  return (
    <svg
      className="barcode"
      viewBox={`0 0 ${width} 40`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <rect width={width} height="40" fill="#fff" />
      <path d={path} fill="#111" />
    </svg>
  )
}
