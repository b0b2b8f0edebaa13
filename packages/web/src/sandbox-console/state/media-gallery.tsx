import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import type { Media } from '../api/types.ts'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useStateText } from './texts.ts'

/** Pictures and videos that merchants uploaded. */
export function MediaGallery() {
  const t = useStateText()
  const media = useQuery({ queryKey: ['media'], queryFn: () => control.media({ limit: 100 }), refetchInterval: 3_000 })
  return (
    <section>
      <h2>{t('media')}</h2>
      <ProblemAlert problem={media.error} onRetry={() => void media.refetch()} />
      {media.isPending && <Skeleton active />}
      {media.data?.length === 0 && <p className="soft">{t('no_media')}</p>}
      <ul className="gallery">
        {media.data?.map((file) => (
          <li key={file.media_id} className="panel">
            <Preview file={file} />
            <a href={control.mediaUrl(file.media_id)} target="_blank" rel="noreferrer">
              {file.filename}
            </a>
            <small className="soft">
              {file.mchid} · {t('bytes', { size: file.size })}
              <br />
              {formatTime(file.created_at)}
            </small>
            <code className="small break">{file.media_id}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Preview({ file: { media_id, type, filename } }: { file: Media }) {
  const url = control.mediaUrl(media_id)
  if (type.startsWith('video/')) return <video src={url} controls preload="metadata" aria-label={filename} />
  return <img src={url} alt={filename} loading="lazy" />
}
