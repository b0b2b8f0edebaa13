import type { JournalEntry } from '../api/types.ts'
import { compareMessages, plainLines, visible, type ComparedLine, type Piece } from './compare.ts'
import { expectedIn } from './reasons.ts'
import { useJournalText } from './texts.ts'

/** For a signature that was not accepted: the message that was expected, beside the one that the signature fits. */
export function SignatureCompare({ entry }: { entry: JournalEntry }) {
  const t = useJournalText()
  const expected = entry.explanation?.expected ?? (entry.reason && expectedIn(entry.reason))
  if (!expected) return null
  const matching = entry.explanation?.matching
  const lines = matching === undefined ? plainLines(expected) : compareMessages(expected, matching)
  return (
    <section aria-label={t('compare')}>
      <h2>{t('compare')}</h2>
      {fitsNothingKnown(entry) && <p className="soft small">{t('only_expected')}</p>}
      <div className={matching === undefined ? 'compare single' : 'compare'} role="table" aria-label={t('compare')}>
        <div className="compare-row compare-head" role="row">
          <span role="columnheader" />
          <span role="columnheader">{t('expected')}</span>
          {matching !== undefined && <span role="columnheader">{t('matching')}</span>}
        </div>
        {lines.map((line) => (
          <Line key={line.number} line={line} both={matching !== undefined} />
        ))}
      </div>
      <p className="soft small">{t('legend')}</p>
    </section>
  )
}

/** The key is the right one, but no known mistake makes the message that it signed. */
function fitsNothingKnown({ reason = '', explanation }: JournalEntry): boolean {
  return explanation?.mistake === undefined && reason.startsWith("The key is this merchant's")
}

function Line({ line, both }: { line: ComparedLine; both: boolean }) {
  const t = useJournalText()
  const { number } = line
  const label =
    number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? t(`LINE_${number}`) : undefined
  return (
    <div className={line.same ? 'compare-row' : 'compare-row changed'} role="row">
      <span className="soft small" role="rowheader">
        {label ?? t('line', { n: number })}
      </span>
      <Side pieces={line.expected} kind="expected" {...(both && { label: t('expected') })} />
      {both && <Side pieces={line.other} kind="other" label={t('matching')} />}
    </div>
  )
}

interface SideProps {
  readonly pieces: Piece[] | undefined
  readonly kind: 'expected' | 'other'
  /** Stands above the line where there is no room for columns. */
  readonly label?: string
}

function Side({ pieces, kind, label }: SideProps) {
  const t = useJournalText()
  return (
    <code role="cell" className={kind} data-label={label}>
      {pieces === undefined && <em>{t('line_missing')}</em>}
      {pieces?.map(({ text, different }, index) =>
        different ? <mark key={index}>{visible(text)}</mark> : <span key={index}>{visible(text)}</span>,
      )}
    </code>
  )
}
