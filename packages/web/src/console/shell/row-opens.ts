import type { TableProps } from 'antd'
import { navigate } from '../router.ts'

/** For a table: a click anywhere in a row opens its page, unless it followed a link or selected text. */
export function rowOpens<Row>(pathOf: (row: Row) => string): Pick<TableProps<Row>, 'rowClassName' | 'onRow'> {
  return {
    rowClassName: 'clickable',
    onRow: (row) => ({
      onClick: (event) => {
        if (!event.defaultPrevented && getSelection()?.isCollapsed !== false) navigate(pathOf(row))
      },
    }),
  }
}
