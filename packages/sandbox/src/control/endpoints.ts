import { catalogue } from '@wxtill/catalogue'
import { platformRoutes } from '../products/routes.ts'
import { v2Routes } from '../v2/routes.ts'

/** Every endpoint of both APIs, and whether business rules or the catalogue's shape alone answer it. */
export function endpointViews(): object[] {
  const v3 = catalogue.endpoints.map(({ method, path, product }) => ({
    api: 'v3',
    method,
    path,
    product,
    answers: `${method} ${path}` in platformRoutes ? 'rules' : 'shape',
  }))
  const v2 = catalogue.v2.endpoints.map(({ method, path, product }) => ({
    api: 'v2',
    method,
    path,
    product,
    answers: Object.hasOwn(v2Routes, path) ? 'rules' : 'shape',
  }))
  return [...v3, ...v2]
}
