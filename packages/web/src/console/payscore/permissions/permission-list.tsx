import type { TableColumnsType } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { formatTime } from '../../../shared/time/time.ts'
import type { Permission } from '../../api/payscore.ts'
import { Link } from '../../link.tsx'
import { CardList } from '../../shell/card-list.tsx'
import { merchantNumber } from '../../shell/merchant-number.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useText } from '../../texts.ts'
import { ShortOpenid } from '../short-openid.tsx'
import { permissionPath } from './permission-filters.ts'
import { PermissionTag } from './permission-tag.tsx'

export interface PermissionListProps {
  permissions: Permission[]
  loading: boolean
  empty: ReactNode
}

/** Permissions as a table, for wide pages. */
export function PermissionTable({ permissions, ...list }: PermissionListProps) {
  const t = useText()
  const columns = useMemo<TableColumnsType<Permission>>(
    () => [
      { title: t('column_created'), width: 190, render: (_, permission) => formatTime(permission.created_at) },
      { title: t('openid'), width: 190, render: (_, { openid }) => <ShortOpenid openid={openid} /> },
      {
        title: t('permission_code'),
        ellipsis: true,
        render: (_, permission) => <Link to={permissionPath(permission)}>{permission.authorization_code}</Link>,
      },
      { title: t('payscore_service_id'), width: 150, ellipsis: true, render: (_, { service_id }) => service_id },
      { title: t('merchant'), width: 210, ellipsis: true, render: (_, permission) => merchantNumber(permission) },
      { title: t('column_state'), width: 130, render: (_, { state }) => <PermissionTag state={state} /> },
    ],
    [t],
  )
  return <WideTable {...list} rows={permissions} columns={columns} width={1080} pathOf={permissionPath} />
}

/** Permissions as cards, for narrow pages. */
export function PermissionCards({ permissions, ...list }: PermissionListProps) {
  return (
    <CardList
      {...list}
      rows={permissions}
      card={(permission) => (
        <li>
          <Link to={permissionPath(permission)} className="panel card">
            <span className="card-line">
              <b className="card-title">
                <ShortOpenid openid={permission.openid} />
              </b>
              <PermissionTag state={permission.state} />
            </span>
            <span className="soft small break">{permission.authorization_code}</span>
            <span className="card-line">
              <span className="soft small">{formatTime(permission.created_at)}</span>
              <span className="soft small">{merchantNumber(permission)}</span>
            </span>
          </Link>
        </li>
      )}
    />
  )
}
