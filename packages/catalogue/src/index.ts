export { catalogue } from './catalogue.ts'
export type * from './endpoint.ts'
export type { Found } from './router.ts'
export { validateRequest, validateResponse, type Issue, type Location, type Rule } from './validate.ts'
