import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError, type CommandContext } from '../command.ts'
import type { Values } from '../option.ts'
import type { RECONCILE_OPTIONS } from '../option-tables.ts'
import { type Reconciled, report, titleOf } from '../reconciled.ts'
import { type CallTill, runningTill } from '../till-api.ts'

const LOOK_EVERY = 500

/** `wxtill reconcile`: has a day's bills compared by the running till, and says what differs. */
export async function run(values: Values<typeof RECONCILE_OPTIONS>, context: CommandContext): Promise<number> {
  const { date, merchant, 'sub-mchid': sub_mchid, 'bill-type': bill_type, account: account_type } = values
  if (date === undefined) {
    throw new CommandError('wxtill reconcile needs --date.', { hint: 'For instance --date 2026-11-19.', exitCode: 2 })
  }
  const call = await runningTill(values, context)
  const request = { date, mchid: merchant, sub_mchid, bill_type, account_type }
  const body = { type: 'application/json', content: JSON.stringify(request) }
  const asked = await call<Reconciled>('POST', '/v1/reconciliations', body)
  return report(await untilDone(asked, call, context), call, context)
}

/** Follows the run and tells its steps; returns when it is over, or waits for another time. */
async function untilDone(asked: Reconciled, call: CallTill, context: CommandContext): Promise<Reconciled> {
  let told = ''
  for (let day = asked; ; day = await call<Reconciled>('GET', `/v1/reconciliations/${asked.id}`)) {
    if (day.state !== 'pending' || (day.step === 'waiting' && day.problem !== undefined)) return day
    if (day.step !== told) context.print(`${titleOf(day)}: ${day.step}`)
    told = day.step
    await sleep(LOOK_EVERY, undefined, { signal: context.signal })
  }
}
