import { Button, Empty } from 'antd'
import { ApiProblem } from '../../shared/api/api.ts'
import { navigate } from '../router.ts'
import { ProblemAlert } from './problem-alert.tsx'

export interface UnreadProps {
  problem: Error
  /** What to say when there is no such thing. */
  missing: string
  /** Where its like are listed. */
  back: { path: string; label: string }
  onRetry: () => void
}

/** In place of a page whose subject could not be read. */
export function Unread({ problem, missing, back, onRetry }: UnreadProps) {
  if (!(problem instanceof ApiProblem) || problem.status !== 404)
    return <ProblemAlert problem={problem} onRetry={onRetry} />
  return (
    <Empty description={missing}>
      <Button onClick={() => navigate(back.path)}>{back.label}</Button>
    </Empty>
  )
}
