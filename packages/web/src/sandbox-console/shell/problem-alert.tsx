import { Alert, Button } from 'antd'
import { ApiProblem } from '../../shared/api/api.ts'
import { useLanguage } from '../../shared/i18n/language.ts'
import { useShellText } from './texts.ts'

/** What the sandbox said when it said no: message, hint, and the code to look up. */
export function ProblemAlert({ problem, onRetry }: { problem: Error | null; onRetry?: () => void }) {
  const t = useShellText()
  const language = useLanguage()
  if (!problem) return null
  const said = problem instanceof ApiProblem ? problem : undefined
  const english = language === 'en' && typeof said?.body.message_en === 'string' ? said.body.message_en : undefined
  return (
    <Alert
      type="error"
      showIcon
      className="problem"
      title={said?.status === 0 ? t('error_network') : (english ?? problem.message)}
      description={
        said &&
        said.status !== 0 && (
          <>
            {said.hint && <p>{t('error_hint', { hint: said.hint })}</p>}
            <p>
              <code>{[said.code, said.field].filter(Boolean).join(' · ')}</code>
            </p>
          </>
        )
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
