import { catalogue } from '@wxtill/catalogue'

/** Families of event types with a page of their own; the others share the page of their first letter. */
const FAMILIES = ['TRANSACTION', 'REFUND', 'PAYSCORE', 'PRODUCT_COUPON', 'COMPLAINT', 'FAPIAO']

/** The page that describes an event type. Other spellings of a type stand under the current one. */
export function eventPage(type: string): string {
  const current = catalogue.eventAliases.get(type) ?? type
  const family = FAMILIES.find((name) => current.startsWith(`${name}.`)) ?? current[0]!
  return `events-${family.toLowerCase().replaceAll('_', '-')}`
}

export function eventAnchor(type: string): string {
  return (catalogue.eventAliases.get(type) ?? type).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
