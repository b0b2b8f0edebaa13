import { BillFormatError, BillReader, type BillColumns, type BillLine } from '@wxtill/protocol'
import { AnswerError } from '../errors.ts'

/** How one file of some kind of bill is read: made when its header is known, asked line by line. */
export interface BillReading<Row, Summary> {
  /** @throws BillFormatError when the line does not fit. */
  readonly row: (line: BillLine) => Row
  /**
   * After the last row.
   *
   * @throws BillFormatError when the line does not fit, AnswerError `BILL_SUMMARY` when the rows do not add up to it.
   */
  readonly summary: (line: BillLine) => Summary
}

export type BillKind<Row, Summary> = (columns: BillColumns) => BillReading<Row, Summary>

/** Where the bytes of a bill come from, and the route to name in errors. */
export interface BillSource {
  readonly open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>
  readonly route: string | undefined
}

/** Reads the uncompressed bytes of one file: yields its rows as they come, returns its summary when the last byte was right. */
export async function* readRows<Row, Summary>(
  { open, route }: BillSource,
  kind: BillKind<Row, Summary>,
): AsyncGenerator<readonly Row[], Summary, undefined> {
  const reader = new BillReader()
  let reading: BillReading<Row, Summary> | undefined
  const rowsOf = (lines: readonly BillLine[]): Row[] => {
    // Where there is a line, the header was read.
    const { row } = (reading ??= kind(reader.columns!))
    return lines.map(row)
  }
  for await (const chunk of await open()) {
    const lines = guarded(route, () => reader.push(chunk))
    if (lines.length > 0) yield guarded(route, () => rowsOf(lines))
  }
  const end = guarded(route, () => reader.end())
  if (end.lines.length > 0) yield guarded(route, () => rowsOf(end.lines))
  return guarded(route, () => (reading ?? kind(end.columns)).summary(end.summary))
}

function guarded<T>(route: string | undefined, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof AnswerError) error.route ??= route
    if (!(error instanceof BillFormatError)) throw error
    throw new AnswerError({
      code: 'BILL_FORMAT',
      message: `The bill cannot be read: ${error.message}`,
      hint: 'Save the file as it is and look at that line; drop everything read so far.',
      route,
      cause: error,
    })
  }
}
