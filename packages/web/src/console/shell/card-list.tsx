import { Skeleton } from 'antd'
import { Fragment, type ReactNode } from 'react'

export interface CardListProps<Row> {
  rows: Row[]
  loading: boolean
  empty: ReactNode
  /** Draws one as an `li`. */
  card: (row: Row) => ReactNode
}

/** Rows as cards, for narrow pages. */
export function CardList<Row extends { id: string }>({ rows, loading, empty, card }: CardListProps<Row>) {
  if (loading) return <Skeleton active />
  if (rows.length === 0) return empty
  return (
    <ul className="cards">
      {rows.map((row) => (
        <Fragment key={row.id}>{card(row)}</Fragment>
      ))}
    </ul>
  )
}
