import { CommandError, type CommandContext } from '../command.ts'
import type { Values } from '../option.ts'
import type { FAULTS_OPTIONS } from '../option-tables.ts'

interface Rule {
  id: string
  preset?: string
  match: object
  action: object
  times?: number
  fired: number
}

interface Titled {
  name: string
  title: { en: string }
}

/** What was typed after the verb, where the sandbox answers, and where the answer is printed. */
interface Asked {
  rest: string
  send: <Answer>(method: string, path: string, body?: string) => Promise<Answer>
  print: (line: string) => void
}

type Act = (asked: Asked) => Promise<void>

const ACTS: Readonly<Record<string, Act>> = {
  async list({ send, print }) {
    show((await send<{ faults: Rule[] }>('GET', '')).faults, print)
  },
  async presets({ send, print }) {
    const { presets } = await send<{ presets: (Titled & { active: boolean })[] }>('GET', '/presets')
    for (const { name, title, active } of presets) print(`${active ? '*' : ' '} ${name.padEnd(14)} ${title.en}`)
  },
  async knobs({ send, print }) {
    const { knobs } = await send<{ knobs: (Titled & { expected: string })[] }>('GET', '/knobs')
    for (const { name, title, expected } of knobs) print(`${name.padEnd(23)} ${title.en}: ${expected}`)
  },
  async set({ rest, send, print }) {
    show((await send<{ faults: Rule[] }>('POST', '/presets', JSON.stringify({ name: rest }))).faults, print)
  },
  async add({ rest, send, print }) {
    show([await send<Rule>('POST', '', rest)], print)
  },
  async clear({ rest, send, print }) {
    const path = rest === '' ? '' : `/${encodeURIComponent(rest)}`
    const { removed } = await send<{ removed: number }>('DELETE', path)
    print(`${removed} removed`)
  },
}

/** `wxtill faults`: the fault rules of a running sandbox. */
export async function run({ act, url }: Values<typeof FAULTS_OPTIONS>, context: CommandContext): Promise<number> {
  const [, verb = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(act.trim()) ?? []
  if (!Object.hasOwn(ACTS, verb)) {
    throw new CommandError(`wxtill faults cannot "${verb}".`, {
      hint: `It can ${Object.keys(ACTS).join(', ')}. See wxtill faults --help.`,
      exitCode: 2,
    })
  }
  await ACTS[verb]!({
    rest: rest.trim(),
    print: (line) => context.print(line),
    send: (...call) => send(url, context.signal, ...call),
  })
  return 0
}

/** @throws CommandError when there is no sandbox, or it refuses. */
async function send<Answer>(
  url: string,
  signal: AbortSignal,
  method: string,
  path: string,
  body?: string,
): Promise<Answer> {
  const json = body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }
  let response: Response
  try {
    response = await fetch(`${url}/_sandbox/faults${path}`, { method, signal, ...json })
  } catch (cause) {
    throw new CommandError(`No sandbox answers at ${url}.`, { hint: 'Start one: wxtill sandbox', cause })
  }
  const answer = (await response.json().catch(() => ({}))) as { message?: string }
  if (response.ok) return answer as Answer
  throw new CommandError(answer.message ?? `${url} answered ${response.status}: it is no sandbox.`, {
    hint: 'wxtill faults knobs shows what there is, wxtill faults presets the presets.',
  })
}

/** A line a rule, as JSON that `add` takes, but for what it has counted. */
function show(rules: readonly Rule[], print: (line: string) => void): void {
  for (const { id, match, action, times, fired } of rules) {
    const rule = {
      ...(Object.keys(match).length === 0 ? {} : { match }),
      action,
      ...(times === undefined ? {} : { times }),
    }
    print(`${id.padEnd(16)} fired ${fired}  ${JSON.stringify(rule)}`)
  }
  if (rules.length === 0) print('no faults')
}
