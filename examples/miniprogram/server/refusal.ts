/** An answer that says no: thrown anywhere below a route, sent as `{code, message}`. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Refusal'
    this.status = status
    this.code = code
  }
}
