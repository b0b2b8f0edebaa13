import { Problem } from '../http/problem.ts'

/** What needs a mini program says so where there is none. */
export const noSecret = (): Problem =>
  new Problem(409, {
    code: 'NO_APP_SECRET',
    message: 'This merchant has no AppSecret here: nobody can log in to its mini program, and no message can be sent.',
    hint: 'Set app_secret: PATCH /v1/merchants/{mchid}, or appsecret in merchant.json.',
  })
