import { Button } from 'antd'
import { useText } from '../texts.ts'

export interface MoreButtonProps {
  count: number
  hasMore: boolean
  loading: boolean
  onMore: () => void
}

/** Below a list: loads the next page, or says that everything is shown. */
export function MoreButton({ count, hasMore, loading, onMore }: MoreButtonProps) {
  const t = useText()
  if (count === 0) return null
  return (
    <div className="more">
      {hasMore ? (
        <Button onClick={onMore} loading={loading}>
          {t('load_more')}
        </Button>
      ) : (
        <span className="soft">{t('no_more', { count })}</span>
      )}
    </div>
  )
}
