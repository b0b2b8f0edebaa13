import { catalogue } from '@wxtill/catalogue'
import { CommandError } from '../command.ts'
import { nearest } from '../nearest.ts'

/** A request as it was typed, tied to an endpoint of the catalogue. */
export interface FoundRoute {
  /** As the sdk names it, such as `GET /v3/pay/transactions/id/{transaction_id}`. */
  readonly route: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

type Pairs = ReadonlyMap<string, string>

const REQUEST = /^([A-Za-z]+)\s+(\/[^\s?#]*)(?:\?(\S*))?$/

/**
 * Finds the endpoint of a typed request: a template whose `{parameters}` come from `path`, or the path as it travels, query included.
 *
 * @throws CommandError (exit code 2) saying what was probably meant.
 */
export function findRoute(typed: string, path: Pairs, query: Pairs): FoundRoute {
  const match = REQUEST.exec(typed.trim())
  if (!match) {
    throw new CommandError(`"${typed}" is no request.`, {
      hint: "Write a method and a path: 'GET /v3/certificates'.",
      exitCode: 2,
    })
  }
  const method = match[1]!.toUpperCase()
  const found = catalogue.find(method, match[2]!)
  if (!found || !('endpoint' in found)) throw unknownRoute(method, match[2]!, found?.allow)
  const { endpoint, params } = found
  return {
    route: `${endpoint.method} ${endpoint.path}`,
    path: pathParameters(params, path),
    query: merged('--query', [...new URLSearchParams(match[3] ?? '')], query),
  }
}

/** What stands in the path itself; what still stands there as `{name}` comes from `--path`. */
function pathParameters(inPath: Readonly<Record<string, string>>, given: Pairs): Record<string, string> {
  const missing = Object.entries(inPath).flatMap(([name, value]) =>
    /^\{.*\}$/.test(value) && !given.has(name) ? [name] : [],
  )
  if (missing.length > 0) {
    throw new CommandError(`The path needs ${missing.join(' and ')}.`, {
      hint: `Give ${missing.map((name) => `--path ${name}=…`).join(' ')}, or write the value into the path.`,
      exitCode: 2,
    })
  }
  const literal = Object.entries(inPath).filter(([, value]) => !/^\{.*\}$/.test(value))
  return merged('--path', literal, given)
}

function merged(
  option: string,
  typed: readonly (readonly [string, string])[],
  given: Pairs,
): Readonly<Record<string, string>> {
  const all = new Map<string, string>()
  for (const [name, value] of [...typed, ...given]) {
    if (all.has(name)) {
      throw new CommandError(`${name} is given twice.`, {
        hint: `Once is enough: in the request or as ${option} ${name}=….`,
        exitCode: 2,
      })
    }
    all.set(name, value)
  }
  return Object.fromEntries(all)
}

function unknownRoute(method: string, path: string, allow: readonly string[] | undefined): CommandError {
  if (allow) {
    return new CommandError(`${path} exists, but not with ${method}.`, {
      hint: `Use ${allow.map((other) => `'${other} ${path}'`).join(' or ')}.`,
      exitCode: 2,
    })
  }
  const routes = catalogue.endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path}`)
  const guess = nearest(`${method} ${path}`, routes)
  return new CommandError(`There is no ${method} ${path}.${guess ? ` Did you mean '${guess}'?` : ''}`, {
    hint: `Requests are written as in WeChat Pay's documentation; ${routes.length} are known.`,
    exitCode: 2,
  })
}
