import { Button, Empty, Skeleton } from 'antd'
import { useMemo } from 'react'
import { withQuery } from '../../shared/api/api.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { Choice, SearchField } from '../shell/filter-fields.tsx'
import { PagedList } from '../shell/paged-list.tsx'
import { usePaged } from '../shell/use-paged.ts'
import { useText } from '../texts.ts'
import { readAuditFilters, SUBJECTS } from './audit-filters.ts'
import { AuditItem } from './audit-item.tsx'
import { VerifyAudit } from './verify-button.tsx'

/** Who did what, newest first; for owners. */
export function AuditPage() {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const filters = useMemo(() => readAuditFilters(query), [query])
  const change = (next: typeof filters) => navigate(withQuery('/audit', { ...filters, ...next }), { replace: true })
  const list = usePaged({
    queryKey: ['audit', filters],
    read: (cursor, signal) => api.audit(filters, cursor, signal),
  })
  const filtered = filters.act !== undefined || filters.actor !== undefined
  return (
    <>
      <div className="page-title">
        <h1>{t('audit')}</h1>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <p className="soft intro">{t('audit_intro')}</p>
      <VerifyAudit />
      <search className="filters">
        <SearchField
          value={filters.actor}
          label={t('audit_actor')}
          maxLength={64}
          onSearch={(actor) => change({ actor })}
        />
        <Choice
          value={filters.act}
          label={t('audit_about')}
          all={t('audit_everything')}
          values={SUBJECTS}
          nameOf={(subject) => t(`audit_${subject}`)}
          onChange={(act) => change({ act })}
        />
      </search>
      <PagedList list={list}>
        {(entries, loading) =>
          loading ? (
            <Skeleton active />
          ) : entries.length === 0 ? (
            <Empty description={t(filtered ? 'audit_no_match' : 'audit_none')} />
          ) : (
            <ul className="cards">
              {entries.map((entry) => (
                <AuditItem key={entry.id} entry={entry} />
              ))}
            </ul>
          )
        }
      </PagedList>
    </>
  )
}
