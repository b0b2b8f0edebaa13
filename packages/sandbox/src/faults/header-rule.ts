import { bad, checkAction, type FaultRule } from './fault-rule.ts'
import { KNOBS, type Knob } from './knobs.ts'

/** Reserved: a fault for this one request. Not part of what is signed. */
export const FAULT_HEADER = 'wxtill-fault'

/**
 * The rule of a `Wxtill-Fault` header: a knob, `hang_ms=2000, commit=false`, or a JSON object.
 *
 * @throws Refusal when it is none of these, or a knob is unknown, has a wrong value or does not act on calls.
 */
export function headerRule(header: string | undefined): FaultRule | undefined {
  if (header === undefined) return undefined
  const action = checkAction(header.trim().startsWith('{') ? readJson(header) : readPairs(header))
  for (const name of Object.keys(action) as Knob[]) {
    if (!KNOBS[name].hooks.some((hook) => hook === 'call' || hook === 'connection'))
      throw bad(`${name} does not act on a call: give it to a fault rule, POST /_sandbox/faults.`)
  }
  return { id: 'Wxtill-Fault', match: {}, action, times: 1, seen: 0, fired: 0 }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw bad('The header Wxtill-Fault begins like JSON, but is not.')
  }
}

function readPairs(text: string): Record<string, unknown> {
  const pairs = text.split(',').map((pair) => {
    const equals = pair.indexOf('=')
    return equals === -1
      ? [pair.trim(), true]
      : [pair.slice(0, equals).trim(), readValue(pair.slice(equals + 1).trim())]
  })
  return Object.fromEntries(pairs) as Record<string, unknown>
}

/** A number, true or false as such; everything else is a text. */
function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?\d+$/.test(text) ? Number(text) : text
}
