import { Button } from 'antd'
import { useState } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { usePayers } from '../api/queries.ts'
import type { Payer } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { NewPayerDialog, TopUpDialog } from './payer-dialogs.tsx'
import { usePayerText } from './texts.ts'

export function PayersPage() {
  const t = usePayerText()
  const s = useShellText()
  const payers = usePayers()
  const [creating, setCreating] = useState(false)
  const [toppedUp, setToppedUp] = useState<Payer>()
  return (
    <>
      <div className="page-title">
        <h1>{s('payers')}</h1>
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('new_payer')}
        </Button>
      </div>
      <p className="soft">{t('pay_hint')}</p>
      <ProblemAlert problem={payers.error} onRetry={() => void payers.refetch()} />
      <List
        label={s('payers')}
        rows={payers.data}
        rowKey={({ openid }) => openid}
        empty={t('no_payers')}
        columns={[
          { title: t('nickname'), width: 130, head: true, render: ({ nickname }) => nickname },
          { title: t('openid'), width: 330, render: (payer) => <Openids payer={payer} /> },
          { title: t('password'), width: 130, render: ({ password }) => <code>{password}</code> },
          {
            title: t('balance'),
            width: 150,
            align: 'right',
            render: ({ balance }) => <span className="amount">{formatMoney(balance)}</span>,
          },
          {
            title: t('top_up'),
            width: 110,
            render: (payer) => (
              <Button size="small" onClick={() => setToppedUp(payer)}>
                {t('top_up')}
              </Button>
            ),
          },
        ]}
      />
      {creating && <NewPayerDialog onClose={() => setCreating(false)} />}
      {toppedUp && <TopUpDialog payer={toppedUp} onClose={() => setToppedUp(undefined)} />}
    </>
  )
}

function Openids({ payer: { openid, openids } }: { payer: Payer }) {
  const t = usePayerText()
  return (
    <>
      <code className="break">{openid}</code>
      {Object.keys(openids).length > 1 && (
        <details>
          <summary>{t('openids')}</summary>
          <ul className="small">
            {Object.entries(openids).map(([appid, id]) => (
              <li key={appid}>
                <code className="break">{`${appid} ${id}`}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
