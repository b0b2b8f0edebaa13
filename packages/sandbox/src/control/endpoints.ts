import { catalogue } from '@wxtill/catalogue'
import { platformRoutes } from '../products/routes.ts'

/** Every endpoint, and whether business rules or the catalogue's shape alone answer it. */
export function endpointViews(): object[] {
  return catalogue.endpoints.map(({ method, path, product }) => ({
    method,
    path,
    product,
    answers: `${method} ${path}` in platformRoutes ? 'rules' : 'shape',
  }))
}
