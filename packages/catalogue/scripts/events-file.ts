import type { EventDescription, Fields } from '../src/index.ts'
import { alignShapes } from './align-shapes.ts'
import { HEADER, objectType, propertyName, quote, type Style } from './typescript.ts'

const ANSWER: Style = { open: true, unit: 'fen' }
const REPLY: Style = { open: false, unit: 'fen' }

/** The resource of each notification by event type, the shapes it may have, and what the few that ask a question want to hear. */
export function eventsFile(events: readonly EventDescription[], aliases: ReadonlyMap<string, string>): string {
  const varied = events.filter((event) => event.variants)
  const replies = events.filter((event) => event.replyBody)
  const resources = [
    ...events.map((event) => member(event.event_type, event.title, resource(event))),
    ...[...aliases].map(([alias, type]) =>
      member(alias, `Another spelling of \`${type}\`.`, `EventResources[${quote(type)}]`),
    ),
  ]
  return `${HEADER}
/** What a notification carries, by its \`event_type\`. */
export interface EventResources {
${resources.join('')}}

/** The shapes of resources whose event type several products share: \`EventVariants['TRANSACTION.SUCCESS']['partner']\`. */
export interface EventVariants {
${varied.map((event) => member(event.event_type, event.title, variants(event, events))).join('')}}

/** What the answer to a notification carries when the notification is a question. */
export interface EventReplies {
${replies.map((event) => member(event.event_type, event.title, objectType(event.replyBody!, 1, REPLY))).join('')}}
`
}

/** The notifications that ask something; read at run time. */
export function questionsFile(events: readonly EventDescription[]): string {
  const types = events.filter((event) => event.replyBody).map((event) => `  ${quote(event.event_type)},\n`)
  return `${HEADER}
/** Event types that are questions: what the listener returns is the answer. */
export const QUESTIONS: ReadonlySet<string> = new Set([
${types.join('')}])
`
}

function resource({ event_type, schema, sameAs, variants }: EventDescription): string {
  if (schema) return objectType(schema, 1, ANSWER)
  if (sameAs) return `EventResources[${quote(sameAs)}]`
  // Known by name only.
  if (!variants) return 'Record<string, unknown>'
  const shapes = `EventVariants[${quote(event_type)}]`
  return `${shapes}[keyof ${shapes}]`
}

function member(name: string, title: string, type: string): string {
  return `  /** ${title} */\n  ${quote(name)}: ${type}\n`
}

function variants({ variants }: EventDescription, events: readonly EventDescription[]): string {
  const named = variants!.flatMap((variant) => {
    const schemas = variant.schema ? [variant.schema] : elsewhere(variant.sameAs!, events)
    return schemas.map((schema, index) => ({ name: variant.name + (index === 0 ? '' : `-${index + 1}`), schema }))
  })
  const shapes = alignShapes(named.map(({ schema }) => schema))
  const members = named.map(
    ({ name }, index) => `    ${propertyName(name)}: ${objectType(shapes[index]!, 2, ANSWER)}\n`,
  )
  return `{\n${members.join('')}  }`
}

/** The shapes of another event. A variant that looks like its sibling (which is no event) adds nothing to the union. */
function elsewhere(sameAs: string, events: readonly EventDescription[]): readonly Fields[] {
  const other = events.find(({ event_type }) => event_type === sameAs)
  return [...(other?.schema ? [other.schema] : []), ...(other?.variants ?? []).flatMap(({ schema }) => schema ?? [])]
}
