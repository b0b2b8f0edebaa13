import { Alert, Button } from 'antd'
import { ApiProblem } from '../../shared/api/api.ts'
import { useText } from '../texts.ts'

export interface ProblemAlertProps {
  problem: Error
  /** The failed act was a write: with no answer, or a server fault, nobody knows whether it took effect. */
  write?: boolean
  onRetry?: () => void
}

/** What the till said when it said no: message, what to do, and the code to look up. */
export function ProblemAlert({ problem, write = false, onRetry }: ProblemAlertProps) {
  const t = useText()
  const { status, code, hint, field } =
    problem instanceof ApiProblem ? problem : { status: undefined, code: undefined, hint: undefined, field: undefined }
  const unknown = write && status !== undefined && (status === 0 || status >= 500)
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={status === 0 ? t('error_network') : problem.message}
      description={
        <>
          {unknown && <p>{t('error_unknown')}</p>}
          {hint && <p>{t('error_hint', { hint })}</p>}
          {code && status !== 0 && (
            <p>
              <code>{[code, field].filter(Boolean).join(' · ')}</code>
            </p>
          )}
        </>
      }
      {...(onRetry && {
        action: (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        ),
      })}
    />
  )
}
