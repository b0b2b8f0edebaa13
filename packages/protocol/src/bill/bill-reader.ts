import { BillColumns } from './bill-columns.ts'
import { BillFormatError } from './bill-format-error.ts'
import { BillLine } from './bill-line.ts'
import { BOM } from './format-bill.ts'

/** No line of a bill comes near this; without a limit, a file without line breaks would be kept whole, and copied with every piece. */
const MAX_LINE_BYTES = 256 * 1024
const LF = 0x0a
const CR = 0x0d
const BACK_TICK = 0x60

/**
 * Reads a bill file piece by piece, in constant memory: header, data lines, summary header, summary. Lines end with CRLF or LF,
 * a byte-order mark may stand before the header. What a cell means is not looked at here.
 */
export class BillReader {
  #rest: Buffer = Buffer.alloc(0)
  #columns: BillColumns | undefined
  #summaryColumns: BillColumns | undefined
  #summary: BillLine | undefined
  #line = 0

  /** What the header names, once it was read. */
  get columns(): BillColumns | undefined {
    return this.#columns
  }

  /**
   * Takes the next bytes of the uncompressed file and returns the data lines they complete. The bytes are not kept.
   *
   * @throws BillFormatError when they are not those of a bill.
   */
  push(chunk: Uint8Array): BillLine[] {
    const data = this.#rest.length === 0 ? viewOf(chunk) : Buffer.concat([this.#rest, chunk])
    const lines: BillLine[] = []
    let start = 0
    for (let end = data.indexOf(LF); end !== -1; end = data.indexOf(LF, start)) {
      this.#read(data, start, end, lines)
      start = end + 1
    }
    // Copied: who gave the chunk may use its memory again.
    this.#rest = Buffer.from(data.subarray(start))
    if (this.#rest.length > MAX_LINE_BYTES)
      throw new BillFormatError(`Line ${this.#line + 1} is longer than ${MAX_LINE_BYTES} bytes: this is not a bill.`)
    return lines
  }

  /**
   * Ends the file.
   *
   * @returns the last data lines, the columns and the summary line.
   * @throws BillFormatError when header or summary are missing: the file was cut.
   */
  end(): { lines: BillLine[]; columns: BillColumns; summary: BillLine } {
    const lines: BillLine[] = []
    if (this.#rest.length > 0) this.#read(this.#rest, 0, this.#rest.length, lines)
    this.#rest = Buffer.alloc(0)
    if (!this.#columns || !this.#summary)
      throw new BillFormatError('The bill has no header or no summary: the file is not complete.')
    return { lines, columns: this.#columns, summary: this.#summary }
  }

  #read(data: Buffer, start: number, end: number, lines: BillLine[]): void {
    this.#line++
    const stop = end > start && data[end - 1] === CR ? end - 1 : end
    if (stop === start) return
    if (data[start] !== BACK_TICK) this.#readHeader(data.toString('utf8', start, stop))
    else if (!this.#columns) throw new BillFormatError('The bill begins with a data line instead of its header.')
    else if (!this.#summaryColumns)
      lines.push(new BillLine(this.#columns, this.#line, data.toString('latin1', start, stop)))
    else if (this.#summary) throw new BillFormatError(`Line ${this.#line} comes after the summary.`)
    else this.#summary = new BillLine(this.#summaryColumns, this.#line, data.toString('latin1', start, stop))
  }

  #readHeader(line: string): void {
    const text = this.#line === 1 && line.startsWith(BOM) ? line.slice(BOM.length) : line
    if (text === '') return
    if (text.startsWith('<')) throw new BillFormatError('The file is XML or HTML: the answer to a failed request.')
    if (!this.#columns) this.#columns = new BillColumns(text.split(','))
    else if (!this.#summaryColumns) this.#summaryColumns = new BillColumns(text.split(','))
    else throw new BillFormatError(`Line ${this.#line} is neither a data line nor a known header.`)
  }
}

function viewOf(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}
