/** Line drawings of our own, 24 × 24, in the colour of the text around them. */
const PATHS = {
  scan: 'M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M4 12h16',
  wallet: 'M4 7.5A2.5 2.5 0 0 1 6.5 5H17v3M4 7.5V17a2 2 0 0 0 2 2h13a1 1 0 0 0 1-1V9a1 1 0 0 0-1-1H4.5M16 13.5h.01',
  code: 'M4 5v14M7 5v14M10 5v10M13 5v14M16 5v10M20 5v14M10 19h.01M16 19h.01',
  bills: 'M6 3.5h12V20l-2.4-1.5L13.2 20l-2.4-1.5L8.4 20 6 18.5zM9 8.5h6M9 12.5h6',
  browser: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  reload: 'M19.5 8.5A8 8 0 1 0 20 12M20 4.5v4.5h-4.5',
  erase: 'M9 6h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9l-6-6zM11.5 9.5l5 5M16.5 9.5l-5 5',
  check: 'M5 12.5l4.5 4.5L19.5 7',
  warn: 'M12 7v6.5M12 17h.01',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9h.01',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

/** The sandbox's own mark: a coin dropping into a drawer. */
export function Glyph({ size = 28 }: { size?: number }) {
  return (
    <svg className="glyph" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <circle cx="16" cy="11.5" r="4.5" />
      <path d="M7 16.5v6a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-6M12 20.5h8" />
    </svg>
  )
}
