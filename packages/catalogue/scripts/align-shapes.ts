import type { Field, Fields } from '../src/index.ts'

/** Written as `undefined`: a field that only other shapes have. */
export const ABSENT: Field = { required: false }

/**
 * Gives every shape the fields of the others, as absent ones, at every depth: the union of the shapes can then be read without
 * asking first which one it is, and any field that only one has tells them apart.
 */
export function alignShapes(shapes: readonly Fields[]): Fields[] {
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))]
  const aligned = names.map((name) => [name, alignFields(shapes.map((shape) => shape[name]))] as const)
  return shapes.map((_, index) => Object.fromEntries(aligned.map(([name, fields]) => [name, fields[index]!])))
}

/** One field in all shapes; objects and lists of objects are aligned inside. */
function alignFields(fields: readonly (Field | undefined)[]): Field[] {
  const inside = alignShapes(fields.flatMap((field) => (field?.fields ? [field.fields] : [])))
  const items = fields.flatMap((field) => (field?.items ? [field.items] : []))
  const alignedItems = items.length > 0 ? alignFields(items) : []
  return fields.map((field) => {
    if (!field) return ABSENT
    if (field.fields) return { ...field, fields: inside.shift()! }
    return field.items ? { ...field, items: alignedItems.shift()! } : field
  })
}
