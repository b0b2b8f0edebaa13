import type { ReactNode } from 'react'

export type Fact = [term: string, value: ReactNode]

/** Facts with their terms; what is not known (`undefined`) is not shown. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(
        ([term, value]) =>
          value !== undefined && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
