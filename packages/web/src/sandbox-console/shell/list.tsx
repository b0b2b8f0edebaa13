import { Empty, Skeleton, Table } from 'antd'
import type { ReactNode } from 'react'
import { Link } from '../../console/link.tsx'
import { navigate } from '../../console/router.ts'
import { useNarrow } from '../../console/shell/use-narrow.ts'

export interface Column<Row> {
  readonly title: string
  readonly render: (row: Row) => ReactNode
  readonly width?: number
  readonly align?: 'right'
  readonly ellipsis?: boolean
  /** The cell that names the row: the head of a card, and the link when rows open. */
  readonly head?: boolean
}

interface ListProps<Row> {
  readonly label: string
  readonly rows: readonly Row[] | undefined
  readonly rowKey: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly empty: ReactNode
  /** Where a row leads. A click anywhere in it goes there; its head is the link for keyboards. */
  readonly to?: (row: Row) => string
}

/** Records as a table, on narrow pages as cards. `rows` undefined: still loading. */
export function List<Row extends object>(props: ListProps<Row>) {
  return useNarrow() ? <Cards {...props} /> : <Rows {...props} />
}

function Rows<Row extends object>({ label, rows, rowKey, columns, empty, to }: ListProps<Row>) {
  const width = columns.reduce((sum, column) => sum + (column.width ?? 200), 0)
  return (
    <Table<Row>
      className="panel"
      aria-label={label}
      rowKey={rowKey}
      size="middle"
      columns={columns.map(({ render, head, title, ...column }) => ({
        ...column,
        title,
        key: title,
        render: (_: unknown, row: Row) => (head && to ? <Link to={to(row)}>{render(row)}</Link> : render(row)),
      }))}
      dataSource={rows ?? []}
      loading={rows === undefined}
      pagination={false}
      scroll={{ x: width }}
      locale={{ emptyText: rows ? <Empty description={empty} /> : ' ' }}
      {...(to && {
        rowClassName: 'clickable',
        onRow: (row) => ({
          onClick: (event) => {
            const inControl = (event.target as Element).closest('a, button, input')
            if (!event.defaultPrevented && !inControl && getSelection()?.isCollapsed !== false)
              navigate(to(row), { replace: true })
          },
        }),
      })}
    />
  )
}

function Cards<Row extends object>({ label, rows, rowKey, columns, empty, to }: ListProps<Row>) {
  if (!rows) return <Skeleton active />
  if (rows.length === 0) return <Empty description={empty} />
  const head = columns.find((column) => column.head) ?? columns[0]!
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="panel card">
          <b className="card-title">{to ? <Link to={to(row)}>{head.render(row)}</Link> : head.render(row)}</b>
          <dl className="card-facts">
            {columns
              .filter((column) => column !== head)
              .map((column) => ({ title: column.title, value: column.render(row) }))
              .filter(({ value }) => value !== '' && value !== undefined)
              .map(({ title, value }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
