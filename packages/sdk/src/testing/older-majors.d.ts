// The majors before, under the types of the ones after: they differ in nothing the tests use.
declare module 'express4' {
  export { default } from 'express'
}
declare module 'koa2' {
  export { default } from 'koa'
}
