import { validateRequest, type Issue, type V2Endpoint } from '@wxtill/catalogue'
import { takenFields, type V2Request } from './request.ts'
import { parameterError } from './v2-error.ts'

const WHOLE = /^-?\d{1,15}$/

/**
 * Holds a request against the catalogue.
 *
 * @returns its fields: whole numbers where the catalogue says so, nothing empty.
 * @throws V2Error for the first broken rule.
 */
export function validate({ endpoint, fields, unsigned }: V2Request): Record<string, string | number> {
  const body = typed(endpoint, new Map([...fields, ...Object.entries(unsigned)]))
  // Query and body are looked at alike: which of the two a field travels in is checked by nobody.
  const params = { ...endpoint.params, query: [] }
  const issues = validateRequest(
    { ...endpoint, params, request: takenFields(endpoint) },
    {
      params: {},
      query: {},
      body,
    },
  )
  const issue = issues.find((one) => counts(endpoint, one))
  if (issue) throw parameterError(endpoint, issue.rule === 'required', sentence(issue))
  return body
}

function typed(endpoint: V2Endpoint, fields: ReadonlyMap<string, string>): Record<string, string | number> {
  const taken = takenFields(endpoint)
  const said = [...fields].filter(([, value]) => value !== '')
  return Object.fromEntries(
    said.map(([name, value]) => {
      const isNumber = Object.hasOwn(taken, name) && taken[name]!.type === 'integer' && WHOLE.test(value)
      return [name, isNumber ? Number(value) : value]
    }),
  )
}

/**
 * APIv2 lets more pass than its tables say: fields it does not know, `detail` that is no JSON or another one, and a `sign` of the
 * longer type where the table was written for the shorter.
 */
function counts(endpoint: V2Endpoint, { pointer, rule, value }: Issue): boolean {
  const [, name = '', ...deeper] = pointer.split('/')
  const field = takenFields(endpoint)[name]
  // Everything is text here, also what the table lists as numbers, or calls yes and no.
  if (rule === 'enum' && field?.enum?.some((one) => String(one) === value)) return false
  if (field?.type === 'boolean' && (value === 'true' || value === 'false')) return false
  if (rule === 'unknown' || name === 'sign' || deeper.length > 0) return false
  return !(rule === 'format' && field?.json)
}

function sentence({ pointer, rule }: Issue): string {
  const name = pointer.slice(1)
  if (rule === 'required') return `缺少参数${name}`
  return rule === 'max' || rule === 'min' ? `${name}参数长度有误` : `${name}参数格式错误`
}
