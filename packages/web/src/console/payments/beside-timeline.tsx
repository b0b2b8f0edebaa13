import type { ReactNode } from 'react'
import type { TimelineEntry } from '../api/types.ts'
import { useText } from '../texts.ts'
import { Timeline } from './timeline.tsx'

/** What is known of a payment or an order, and beside it (on a phone: below) what happened to it. */
export function BesideTimeline({ entries, children }: { entries: TimelineEntry[]; children: ReactNode }) {
  const t = useText()
  return (
    <>
      <div className="columns">
        <div className="column">{children}</div>
        <section className="panel padded column">
          <h2>{t('timeline')}</h2>
          <Timeline entries={entries} />
        </section>
      </div>
      <p className="soft footnote">{t('beijing_time')}</p>
    </>
  )
}
