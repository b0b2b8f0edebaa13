import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import type { AuditVerification } from '../api/account.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** Has the till follow every chain, and says what it found. */
export function VerifyAudit() {
  const t = useText()
  const api = useApi()
  const verify = useMutation({ mutationFn: () => api.verifyAudit() })
  return (
    <div className="audit-verify">
      <Button onClick={() => verify.mutate()} loading={verify.isPending}>
        {t('audit_verify')}
      </Button>
      {verify.error && <ProblemAlert problem={verify.error} />}
      {verify.data && <Verdict {...verify.data} />}
    </div>
  )
}

function Verdict({ ok, data }: AuditVerification) {
  const t = useText()
  const rows = data.reduce((sum, chain) => sum + chain.rows, 0)
  if (ok) return <Alert type="success" showIcon title={t('audit_whole', { rows: String(rows) })} />
  return (
    <>
      {data.map(
        ({ mchid, broken }) =>
          broken && (
            <Alert
              key={mchid}
              type="error"
              showIcon
              title={t('audit_broken', { chain: mchid || 'house', seq: String(broken.seq) })}
              description={broken.why}
            />
          ),
      )}
    </>
  )
}
