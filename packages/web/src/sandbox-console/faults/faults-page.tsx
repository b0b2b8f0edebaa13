import { Button } from 'antd'
import { control } from '../api/control.ts'
import { useAct, useFaults } from '../api/queries.ts'
import type { FaultRule } from '../api/types.ts'
import { List } from '../shell/list.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useShellText } from '../shell/texts.ts'
import { NewRule } from './new-rule.tsx'
import { PresetCards } from './preset-cards.tsx'
import { useFaultText } from './texts.ts'

export function FaultsPage() {
  const t = useFaultText()
  const s = useShellText()
  const faults = useFaults()
  const remove = useAct((id: string | undefined) => control.removeFault(id))
  const problem = faults.error ?? remove.error
  return (
    <>
      <div className="page-title">
        <h1>{s('faults')}</h1>
        {(faults.data?.length ?? 0) > 0 && (
          <Button danger loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {t('remove_all')}
          </Button>
        )}
      </div>
      <ProblemAlert problem={problem} onRetry={() => void faults.refetch()} />
      <PresetCards />
      <section>
        <h2>{t('rules')}</h2>
        <List
          label={t('rules')}
          rows={faults.data ?? (faults.error ? [] : undefined)}
          rowKey={({ id }) => id}
          empty={t('no_rules')}
          columns={[
            { title: 'id', width: 130, head: true, render: ({ id }) => id },
            { title: t('match'), width: 300, render: ({ match }) => <Words value={match} none={t('everything')} /> },
            { title: t('action'), width: 260, render: ({ action }) => <Words value={action} none="–" /> },
            { title: t('fired'), width: 130, render: (rule) => <Fired rule={rule} /> },
            {
              title: s('remove'),
              width: 110,
              render: ({ id }) => (
                <Button size="small" aria-label={`${s('remove')} ${id}`} onClick={() => remove.mutate(id)}>
                  {s('remove')}
                </Button>
              ),
            },
          ]}
        />
      </section>
      <NewRule />
    </>
  )
}

/** Members as `name: value`. */
function Words({ value, none }: { value: Readonly<Record<string, unknown>>; none: string }) {
  const members = Object.entries(value)
  if (members.length === 0) return <span className="soft">{none}</span>
  return (
    <span className="words">
      {members.map(([name, member]) => (
        <code key={name}>{`${name}: ${typeof member === 'string' ? member : JSON.stringify(member)}`}</code>
      ))}
    </span>
  )
}

function Fired({ rule: { fired, seen, times } }: { rule: FaultRule }) {
  const t = useFaultText()
  return (
    <>
      {times === undefined ? t('fired_always', { fired }) : t('fired_of', { fired, times })}
      <br />
      <small className="soft">{t('seen', { seen })}</small>
    </>
  )
}
