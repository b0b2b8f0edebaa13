import { Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { navigate } from '../router.ts'

export interface ListTableProps<Row> {
  columns: TableColumnsType<Row>
  rows: Row[]
  loading: boolean
  empty: ReactNode
  pathOf: (row: Row) => string
}

/** A list as a table, for wide pages. A click anywhere in a row opens it; a link in the row is for keyboards. */
export function ListTable<Row extends { id: string }>({ columns, rows, loading, empty, pathOf }: ListTableProps<Row>) {
  return (
    <Table<Row>
      className="panel"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      loading={loading}
      pagination={false}
      scroll={{ x: 1080 }}
      locale={{ emptyText: empty }}
      rowClassName="clickable"
      onRow={(row) => ({
        onClick: (event) => {
          if (!event.defaultPrevented && getSelection()?.isCollapsed !== false) navigate(pathOf(row))
        },
      })}
    />
  )
}
