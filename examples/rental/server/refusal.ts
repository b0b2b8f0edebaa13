/** An answer that says no: thrown anywhere below a route, sent as `{code, …}`; the client has the words. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: object

  constructor(status: number, code: string, details: object = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.details = details
  }
}
