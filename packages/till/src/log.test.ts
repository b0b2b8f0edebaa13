import { expect, it } from 'vitest'
import { createLog } from './log.ts'

it('says what went wrong, and nothing of the rows and parameters databases hang on their errors', () => {
  const lines: string[] = []
  const log = createLog({ level: 'trace', write: (line) => lines.push(line) })
  const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: `Failing row contains (${openid})`,
    params: [openid],
    query: `insert … ${openid}`,
  })
  log.error({ err: cause }, 'job failed')
  log.error({ err: new Error('outer', { cause }) }, 'request failed')
  const text = lines.join('')
  expect(text).toContain('23505')
  expect(text).toContain('duplicate key')
  expect(text).not.toContain(openid)
})
