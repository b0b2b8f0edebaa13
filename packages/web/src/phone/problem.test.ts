import { expect, test } from 'vitest'
import { ApiProblem } from '../shared/api/api.ts'
import { toProblem } from './problem.ts'

test('a known code is told in plain words beside the platform’s own', () => {
  const problem = new ApiProblem(400, { code: 'ORDER_CLOSED', message: '订单已关闭', message_en: 'closed' })
  expect(toProblem(problem, 'en')).toEqual({
    code: 'ORDER_CLOSED',
    text: 'This order is closed.',
    platform: '订单已关闭',
  })
})

test('an unknown code is told as the sandbox tells it, in English where it can', () => {
  const problem = new ApiProblem(400, { code: 'toString', message: '别的', message_en: 'Something else' })
  expect(toProblem(problem, 'en')).toEqual({ code: 'toString', text: 'Something else', platform: '别的' })
  expect(toProblem(problem, 'zh-CN')).toEqual({ code: 'toString', text: '别的' })
})

test('no answer is not told as a failure', () => {
  expect(toProblem(new ApiProblem(0, {}), 'en')).toEqual({
    code: 'NETWORK',
    text: expect.stringContaining('not known') as string,
  })
})

test('the platform’s sentence stands alone where it only adds to ours', () => {
  const problem = new ApiProblem(409, { code: 'WRONG_PASSWORD', message: '支付密码错误，请重试' })
  expect(toProblem(problem, 'zh-CN')).toEqual({ code: 'WRONG_PASSWORD', text: '支付密码错误，请重试' })
  expect(toProblem(problem, 'en')).toMatchObject({ text: 'Wrong payment password', platform: '支付密码错误，请重试' })
})
