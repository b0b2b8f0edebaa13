import { catalogue, type Endpoint, type Found } from '@wxtill/catalogue'
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
  const found = byTemplate(method, match[2]!) ?? catalogue.find(method, match[2]!)
  if (!found || !('endpoint' in found)) throw unknownRoute(method, match[2]!, found?.allow)
  const { endpoint, params } = found
  refuseFiles(endpoint)
  return {
    route: `${endpoint.method} ${endpoint.path}`,
    path: pathParameters(params, placeholders(endpoint, match[2]!), path),
    query: merged('--query', [...new URLSearchParams(match[3] ?? '')], query),
  }
}

/** Two templates may differ in the name of a parameter alone: who writes the template means that one. */
function byTemplate(method: string, template: string): Found | undefined {
  const endpoint = catalogue.endpoints.find((one) => one.method === method && one.path === template)
  return endpoint && { endpoint, params: {} }
}

/** Files travel otherwise than JSON: a download is not signed and must be held against a hash, an upload signs a part of itself. */
function refuseFiles({ method, path, request, responseType }: Endpoint): void {
  const upload = Object.values(request ?? {}).some(({ type }) => type === 'file')
  if (!upload && responseType !== 'file') return
  throw new CommandError(
    `${method} ${path} ${upload ? 'uploads' : 'answers with'} a file, and request knows JSON only.`,
    {
      hint: upload
        ? 'Upload it with the sdk.'
        : 'Download it with the sdk (wxpay.bills), which holds it against its hash.',
      exitCode: 2,
    },
  )
}

/** Which parameters the typed path leaves open, written as `{name}`. A value may look like that only when it is percent-encoded. */
function placeholders(endpoint: Endpoint, typedPath: string): string[] {
  const typed = typedPath.split('/')
  return endpoint.path
    .split('/')
    .flatMap((segment, index) =>
      segment.startsWith('{') && typed[index]!.startsWith('{') ? [segment.slice(1, -1)] : [],
    )
}

/** What stands in the path itself, and from `--path` what was left open there. */
function pathParameters(
  inPath: Readonly<Record<string, string>>,
  open: readonly string[],
  given: Pairs,
): Readonly<Record<string, string>> {
  const missing = open.filter((name) => !given.has(name))
  if (missing.length > 0) {
    throw new CommandError(`The path needs ${missing.join(' and ')}.`, {
      hint: `Give ${missing.map((name) => `--path ${name}=…`).join(' ')}, or write the value into the path.`,
      exitCode: 2,
    })
  }
  return merged(
    '--path',
    Object.entries(inPath).filter(([name]) => !open.includes(name)),
    given,
  )
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
