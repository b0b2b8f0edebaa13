export interface DayBar {
  /** Its colour. */
  className: string
  fen: number
}

export interface DayOfBars {
  day: string
  /** All of it in words. */
  said: string
  bars: DayBar[]
}

/** Amounts of every day of a month as bars beside each other. */
export function DayBars({ days }: { days: DayOfBars[] }) {
  const highest = Math.max(1, ...days.flatMap(({ bars }) => bars.map(({ fen }) => fen)))
  // Something is never drawn as nothing.
  const height = (fen: number) => (fen > 0 ? `max(2px, ${(fen / highest) * 100}%)` : '0')
  return (
    <ol className="ledger-bars">
      {days.map(({ day, said, bars }) => (
        <li key={day} title={said}>
          <span className="ledger-pair" role="img" aria-label={said}>
            {bars.map(({ className, fen }) => (
              <i key={className} className={className} style={{ height: height(fen) }} />
            ))}
          </span>
          <span className="soft" aria-hidden="true">
            {Number(day.slice(-2))}
          </span>
        </li>
      ))}
    </ol>
  )
}
