type Query = Readonly<Record<string, string>>

/** One page of a list; `offset` counts pages (分页页码), from 0. */
export function page<Row>(rows: readonly Row[], query: Query, view: (row: Row) => unknown = (row) => row): object {
  const limit = whole(query['limit'], 20)
  const offset = whole(query['offset'], 0)
  const data = rows.slice(offset * limit, (offset + 1) * limit).map(view)
  return { total_count: rows.length, limit, offset, data }
}

function whole(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Math.max(0, Math.trunc(Number(text)) || 0)
}
