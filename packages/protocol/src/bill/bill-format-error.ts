/** The file does not have the shape of a bill. */
export class BillFormatError extends Error {
  override readonly name = 'BillFormatError'
}
