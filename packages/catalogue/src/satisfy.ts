import { fieldAt, isInRange, missingWhen, presentFields, sidesOf } from './constraints.ts'
import { leadsTo } from './pointer.ts'
import type { Constraint, Endpoint, Field } from './endpoint.ts'
import type { SampleRequest } from './sample.ts'

type Make = (field: Field) => unknown

/** Changes a sample so that the rules across its fields hold. */
export function satisfyConstraints(endpoint: Endpoint, sample: SampleRequest, make: Make): void {
  for (const constraint of endpoint.constraints ?? []) satisfy(endpoint, constraint, sample, make)
}

function satisfy(endpoint: Endpoint, constraint: Constraint, sample: SampleRequest, make: Make): void {
  const [first = ''] = constraint.fields
  const present = presentFields(constraint, sample)
  switch (constraint.kind) {
    case 'atLeastOne':
      if (present.length === 0) write(endpoint, sample, first, make)
      return
    case 'exactlyOne':
      if (present.length === 0) write(endpoint, sample, first, make)
      for (const field of present.slice(1)) remove(sample, field)
      return
    case 'requiredIf':
      for (const { pointer, holder, name } of missingWhen(constraint, sample)) {
        const field = fieldAt(endpoint, pointer)
        if (field) holder[name] = make(field)
      }
      return
    case 'equation': {
      const [left, right] = sidesOf(constraint, sample)
      if (left !== undefined && right !== undefined) set(sample, first, right)
      return
    }
    case 'range':
      // A chain of amounts is in order when all of them are equal.
      if (!isInRange(constraint, sample)) {
        const last = leadsTo(sample.body, constraint.fields.at(-1)!)[0]?.value
        for (const field of constraint.fields) set(sample, field, last)
      }
  }
}

function write(endpoint: Endpoint, sample: SampleRequest, pointer: string, make: Make): void {
  const field = fieldAt(endpoint, pointer)
  if (!field) return
  if (pointer.startsWith('?')) sample.query[pointer.slice(1)] = String(make(field))
  else set(sample, pointer, make(field))
}

function set(sample: SampleRequest, pointer: string, value: unknown): void {
  for (const { holder, name } of leadsTo(sample.body, pointer)) holder[name] = value
}

function remove(sample: SampleRequest, pointer: string): void {
  if (pointer.startsWith('?')) delete sample.query[pointer.slice(1)]
  else for (const { holder, name } of leadsTo(sample.body, pointer)) delete holder[name]
}
