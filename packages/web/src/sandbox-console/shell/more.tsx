import { Button } from 'antd'
import { useShellText } from './texts.ts'

/** Below a list that shows its first rows only. */
export function More({ count, full, onMore }: { count: number; full: boolean; onMore: () => void }) {
  const t = useShellText()
  if (count === 0) return null
  return (
    <div className="more">
      {full ? <Button onClick={onMore}>{t('more')}</Button> : <span className="soft">{t('shown', { count })}</span>}
    </div>
  )
}
