import { Table, type TableColumnsType, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { navigate } from '../router.ts'

export interface WideTableProps<Row> {
  columns: TableColumnsType<Row>
  rows: Row[]
  loading: boolean
  empty: ReactNode
  /** Narrower than this it scrolls, in pixels. */
  width: number
  /** A click anywhere in a row opens this; a link in the row is for keyboards. */
  pathOf?: (row: Row) => string
}

/** Rows as a table, for wide pages. */
export function WideTable<Row extends { id: string }>(props: WideTableProps<Row>) {
  const { columns, rows, loading, empty, width, pathOf } = props
  return (
    <Table<Row>
      className="panel"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      loading={loading}
      pagination={false}
      scroll={{ x: width }}
      locale={{ emptyText: empty }}
      {...(pathOf && opening(pathOf))}
    />
  )
}

/** A click opens a row, unless it followed a link or selected text. */
const opening = <Row,>(pathOf: (row: Row) => string): Pick<TableProps<Row>, 'rowClassName' | 'onRow'> => ({
  rowClassName: 'clickable',
  onRow: (row) => ({
    onClick: (event) => {
      if (!event.defaultPrevented && getSelection()?.isCollapsed !== false) navigate(pathOf(row))
    },
  }),
})
