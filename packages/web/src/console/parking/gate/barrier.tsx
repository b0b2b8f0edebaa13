import { useText } from '../../texts.ts'

const STRIPES = [42, 74, 106] as const

/** A barrier; its arm rises when it opens. */
export function Barrier({ open }: { open: boolean }) {
  const t = useText()
  return (
    <svg
      className={open ? 'barrier barrier-open' : 'barrier'}
      viewBox="0 0 160 128"
      role="img"
      aria-label={t(open ? 'gate_open' : 'gate_shut')}
    >
      <g className="barrier-arm">
        <rect x="16" y="83" width="120" height="10" rx="5" className="barrier-white" />
        {STRIPES.map((x) => (
          <rect key={x} x={x} y="83" width="16" height="10" className="barrier-red" />
        ))}
      </g>
      <rect x="8" y="74" width="24" height="52" rx="4" className="barrier-post" />
      <circle cx="20" cy="64" r="6" className="barrier-light" />
    </svg>
  )
}
