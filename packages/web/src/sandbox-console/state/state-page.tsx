import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { RawMessage } from '../../console/shell/raw-message.tsx'
import { control } from '../api/control.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { FixturesCard } from './fixtures-card.tsx'
import { MediaGallery } from './media-gallery.tsx'
import { ResetCard, SnapshotsCard } from './snapshots-card.tsx'
import { useStateText } from './texts.ts'

export function StatePage() {
  const s = useShellText()
  return (
    <>
      <div className="page-title">
        <h1>{s('state')}</h1>
      </div>
      <div className="columns">
        <div className="column">
          <SnapshotsCard />
          <ResetCard />
        </div>
        <div className="column">
          <FixturesCard />
          <Books />
        </div>
      </div>
      <MediaGallery />
    </>
  )
}

/** Whether anything is under way, and whether the money adds up. */
function Books() {
  const t = useStateText()
  const books = useQuery({ queryKey: ['settled'], queryFn: control.settled, refetchInterval: 3_000 })
  return (
    <section className="panel padded">
      <h2>{t('books')}</h2>
      <ProblemAlert problem={books.error} onRetry={() => void books.refetch()} />
      {books.isPending && <Skeleton active />}
      {books.data && (
        <>
          <Alert
            type={books.data.settled ? 'success' : 'warning'}
            showIcon
            title={books.data.settled ? t('settled') : t('not_settled', { count: books.data.open.length })}
          />
          <RawMessage label="GET /_sandbox/settled" value={books.data} />
        </>
      )}
    </section>
  )
}
