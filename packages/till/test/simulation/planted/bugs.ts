/** A small fault to be put into the sources, one at a time: does the simulation find it? */
export interface PlantedBug {
  /** What is wrong then. */
  readonly name: string
  /** Relative to `packages/`. */
  readonly file: string
  /** Must stand in the file exactly once. */
  readonly find: string
  readonly replace: string
}

const inTill = (file: string, name: string, find: string, replace = ''): PlantedBug => ({
  name,
  file: `till/src/${file}`,
  find,
  replace,
})

export const PLANTED_BUGS: readonly PlantedBug[] = [
  // Deciding
  inTill(
    'payments/decide.ts',
    'amount, merchant and app are not compared',
    'if (mismatch.length > 0) return park(payment',
    'if (mismatch.length > 99) return park(payment',
  ),
  inTill(
    'payments/states.ts',
    'money that comes while closing is ignored',
    "  closing: {\n    prepaid: 'closing',\n    refused: 'failed',\n    close_requested: 'closing',\n    closed: 'closed',\n    pay_failed: 'failed',\n    paid: 'paid',",
    "  closing: {\n    prepaid: 'closing',\n    refused: 'failed',\n    close_requested: 'closing',\n    closed: 'closed',\n    pay_failed: 'failed',\n    paid: 'closing',",
  ),
  inTill(
    'payments/changes.ts',
    'events are not written',
    'const tells = changes.events.length > 0 &&',
    'const tells = changes.events.length > 1 &&',
  ),
  inTill(
    'payments/changes.ts',
    'what a payment has become is not written with the rest',
    'changes.payments.length > 0 && updatePayments',
    'changes.payments.length > 1 && updatePayments',
  ),
  // Ordering and closing
  inTill(
    'payments/create.ts',
    'the job that finishes an order is not written with it',
    '  await writeAtEnd(trx, { ...noChanges(), timeline: [step], also: [job] }, context)\n',
    '  await writeAtEnd(trx, { ...noChanges(), timeline: [step] }, context)\n  void job\n',
  ),
  inTill(
    'payments/idempotency.ts',
    'the Idempotency-Key is forgotten',
    'if (inserted.numInsertedOrUpdatedRows !== 0n) return undefined',
    'if (inserted.numInsertedOrUpdatedRows !== 5n) return undefined',
  ),
  inTill(
    'payments/prepay.ts',
    'an unknown outcome is taken for a refusal',
    'if (!called.definite) return saveUnknown(order, called, life, context)',
    'if (!called.definite) return refuseOrder(order, called, life, context)',
  ),
  inTill(
    'payments/prepay.ts',
    'a used number is taken for a refusal',
    "['ORDER_PAID', 'ORDER_CLOSED', 'OUT_TRADE_NO_USED', 'INVALID_REQUEST', 'ALREADY_EXISTS']",
    "['ALREADY_EXISTS']",
  ),
  inTill(
    'payments/prepay.ts',
    'no jobs follow an order',
    "const isOpen = first && prepaid.state === 'pending'",
    "const isOpen = !first && prepaid.state === 'pending'",
  ),
  inTill('payments/jobs.ts', 'nobody closes when the time is over', '    closeJob(payment, close, kinds),\n'),
  inTill(
    'payments/query.ts',
    'no answer is taken for "no such order"',
    "refused.status === 404 && isCode(refused, 'ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND')",
    'isCode(refused, refused.code)',
  ),
  inTill(
    'payments/query.ts',
    'the answer of a query is not settled',
    '      const [first] = await settlePayments(trx, [{ fact, ...(doubt !== undefined && { doubt }) }], context)\n      return first',
    '      return undefined as Awaited<ReturnType<typeof settlePayments>>[number] | undefined',
  ),
  inTill(
    'payments/close.ts',
    'closing is given up when WeChat Pay does not answer',
    "if (asked.answer === 'unknown') return { payment: asked.payment, later: 'WeChat Pay did not answer the query' }",
    "if (asked.answer === 'unknown') return { payment: asked.payment }",
  ),
  inTill(
    'payments/order-handlers.ts',
    'a close is tried once',
    '    return retryAt(context.clock.now() + closePause(job.attempts, later), later)\n',
    '    return\n',
  ),
  inTill(
    'payments/order-handlers.ts',
    'an unfinished order is tried once',
    "    return retryAt(context.clock.now() + prepayPause(job.attempts), 'outcome unknown')\n",
    '    return\n',
  ),
  // Taking notifications in
  inTill(
    'notifications/receive.ts',
    'the answer goes out before the commit',
    'const verdict = await this.#submit(incoming, event)',
    "const verdict = 'applied'\n      void this.#submit(incoming, event).catch(() => undefined)",
  ),
  inTill(
    'notifications/receive.ts',
    'what could not be stored is answered with success',
    "answer: fail(500, 'Not stored, send it again'), verdict: 'failed'",
    "answer: SUCCESS, verdict: 'failed'",
  ),
  inTill(
    'notifications/receive.ts',
    'what was not believed is answered with success',
    'answer: REFUSALS[error.reason]',
    'answer: SUCCESS',
  ),
  inTill(
    'payments/changes.ts',
    'the inbox is not written',
    'changes.inbox.length > 0 && insertInbox',
    'changes.inbox.length > 9 && insertInbox',
  ),
  // Refunds
  inTill(
    'refunds/create.ts',
    'the sum of the refunds is not checked',
    'const others = await refundsOf(trx, merchant, paymentId)',
    'const others: RefundRow[] = []\n  void refundsOf',
  ),
  inTill(
    'refunds/states.ts',
    'refunds under way do not hold their money',
    "state !== 'failed' && state !== 'closed'",
    "state === 'succeeded'",
  ),
  inTill(
    'refunds/states.ts',
    'a refund that was given up stays so whatever WeChat Pay says',
    "failed: { accepted: 'processing', succeeded: 'succeeded', abnormal: 'abnormal', closed: 'closed', refused: 'failed' }",
    "failed: { accepted: 'failed', succeeded: 'failed', abnormal: 'failed', closed: 'failed', refused: 'failed' }",
  ),
  inTill(
    'refunds/states.ts',
    'an abnormal refund never succeeds',
    "  abnormal: {\n    accepted: 'abnormal',\n    succeeded: 'succeeded',",
    "  abnormal: {\n    accepted: 'abnormal',\n    succeeded: 'abnormal',",
  ),
  inTill(
    'refunds/decide.ts',
    'the payment does not learn what was refunded',
    "payment: state === 'succeeded' ? { ...payment, refunded: payment.refunded + refund.refund } : payment,",
    'payment,',
  ),
  inTill(
    'refunds/calls.ts',
    'a repeat has a new number',
    '    out_refund_no: refund.out_refund_no,\n    ...(refund.reason',
    '    out_refund_no: `${refund.out_refund_no}-${Math.floor(Math.random() * 1000)}`,\n    ...(refund.reason',
  ),
  inTill(
    'refunds/request.ts',
    'an unknown outcome is taken for a refusal',
    "if (!called.definite || SPURIOUS.some((code) => isCode(called, code)) || isCode(called, 'NOT_ENOUGH')) {",
    "if (isCode(called, 'NOT_ENOUGH')) {",
  ),
  inTill(
    'refunds/request.ts',
    'a refused request is not looked up',
    '  const looked = await queryRefund(noted, context, signal)\n',
    "  const looked: RefundAnswer = { answer: 'absent', refund: noted }\n",
  ),
  inTill(
    'refunds/create.ts',
    'the job that sends a refund is not written with it',
    '    also: [context.jobs.enqueuing(trx, [job])],\n',
    '    also: job === undefined ? [] : [],\n',
  ),
  inTill(
    'refunds/settle.ts',
    'nobody looks after an accepted refund',
    '    [...accepted.values()].map(',
    '    [...accepted.values()].slice(9).map(',
  ),
  // Jobs
  inTill(
    'jobs/worker.ts',
    'a job that failed is over',
    '      return { verdict: retryAt(this.#clock.now() + backoff(attempts, chance), message), threw: error }',
    '      void [chance, retryAt, backoff, attempts, message]\n      return { verdict: done(), threw: error }',
  ),
  inTill(
    'jobs/queue.ts',
    'a dead worker keeps its jobs for ever',
    'where coalesce(lease_until, run_at) <= ${now} and gave_up_at is null',
    'where lease_until is null and run_at <= ${now} and gave_up_at is null',
  ),
  inTill(
    'jobs/queue.ts',
    'a job that is wanted again while it runs is forgotten',
    "job.again_at is null and verdict.result = 'done' as is_over",
    "verdict.result = 'done' as is_over",
  ),
  inTill('jobs/queue.ts', 'two workers may take one job', '        for update skip locked\n'),
  inTill(
    'jobs/queue.ts',
    'a late worker ends what another has taken over',
    'from job join verdict using (mchid, kind, key, lease_token)',
    'from job join verdict using (mchid, kind, key)',
  ),
  // Telling the shop
  inTill(
    'webhooks/deliver.ts',
    'a webhook that failed counts as delivered',
    "if (ok) return { ...tried, state: 'delivered', ended_at: now }",
    "if (ok || attempts > 1) return { ...tried, state: 'delivered', ended_at: now }",
  ),
  inTill(
    'webhooks/deliver.ts',
    'a webhook is told delivered before it is sent',
    '    const outcome = await attempt(endpoint, messageOf(delivery), context, job.signal)\n    places.note(endpoint.id, outcome.ok)\n    await record(endpoint, delivery, at, outcome, context)',
    '    await record(endpoint, delivery, at, { ok: true, status: 204, ms: 0 }, context)\n    const outcome = await attempt(endpoint, messageOf(delivery), context, job.signal)\n    places.note(endpoint.id, outcome.ok)',
  ),
  inTill(
    'webhooks/store.ts',
    'what failed is overtaken by what comes after',
    ".where('webhook_delivery.lane', '=', lane)\n    .orderBy('webhook_delivery.seq')",
    ".where('webhook_delivery.lane', '=', lane)\n    .orderBy('webhook_delivery.attempts')",
  ),
  inTill(
    'webhooks/plan.ts',
    'a refund is not told after its payment',
    'coalesce(e.lane, e.subject_id), e.type',
    'e.subject_id, e.type',
  ),
  inTill(
    'payments/changes.ts',
    'nobody is sent to deliver',
    "planDeliveries('told'), sql`queued as (${deliveries})`)",
    "planDeliveries('told'))\n    void deliveries",
  ),
  // PayScore
  inTill(
    'payscore/calls.ts',
    'an unknown outcome of a new PayScore order is taken for a refusal',
    "  if (!called.definite) return { answer: 'unknown', order }\n",
    "  if (!called.definite)\n    return { answer: 'refused', order: await saveRefused(order, called, context), refusal: called }\n",
  ),
  inTill(
    'payscore/states.ts',
    'a collected PayScore order is not paid',
    "const ENDS: Row = { paid: 'paid', ",
    'const ENDS: Row = { ',
  ),
  inTill(
    'payscore/handlers.ts',
    'a PayScore order is looked at once',
    '    return lookAgain(order, job.attempts, now())\n',
    '    return\n',
  ),
  inTill(
    'payscore/handlers.ts',
    'what was wished for a PayScore order is asked once',
    '        return retryAt(now() + Math.min(2_000 * 2 ** (job.attempts - 1), 5 * 60_000), `outcome ${answer}`)\n',
    '        return void answer\n',
  ),
  // Parking
  inTill(
    'parking/states.ts',
    'the barrier opens before the fee is taken over',
    "  state === 'accepted' || state === 'paid' || state === 'failed'\n",
    "  state !== 'refused'\n",
  ),
  inTill(
    'parking/handlers.ts',
    'a stay that was paid twice is not given back',
    "return charge.state === 'paid' ? giveBack(charge, context) : isFinalCharge(charge.state)",
    "return charge.state !== 'paid' || charge.amount < 0 ? giveBack(charge, context) : true",
  ),
  inTill(
    'parking/handlers.ts',
    'a fee is looked at once',
    '    return retryAt(context.clock.now() + (lookPause(charge, job.attempts) ?? 30_000))\n',
    '    return\n',
  ),
  inTill(
    'parking/calls.ts',
    'an unknown answer about a fee is taken for a refusal',
    "      : { answer: 'unknown', row: charge, refusal: called }",
    "      : { answer: 'refused', row: charge, refusal: called }",
  ),
  inTill(
    'parking/settle.ts',
    'nobody looks after an accepted fee',
    'const pause = lookPause(charge, 0) ??',
    'const pause = undefined ??',
  ),
  // Money that moves on
  inTill(
    'transfers/calls.ts',
    'a transfer that is sent again has a new number',
    '    out_bill_no: transfer.out_bill_no,\n    transfer_scene_id',
    '    out_bill_no: transfer.failure_code === null ? transfer.out_bill_no : `${transfer.out_bill_no}R`,\n    transfer_scene_id',
  ),
  inTill(
    'transfers/decide.ts',
    'news about another transfer is believed',
    '  if (mismatch.length > 0)\n',
    '  if (mismatch.length > 9)\n',
  ),
  inTill(
    'redpackets/settle.ts',
    'a red packet that comes back is not booked',
    'returned_at !== null && refund_amount > 0)',
    'returned_at !== null && refund_amount < 0)',
  ),
  inTill(
    'profitsharing/settle.ts',
    'a return of shared money is booked twice',
    'await post(trx, [shareReturned(returnOf(after))])',
    'await post(trx, [returnOf(after), { ...returnOf(after), source: `${after.id}.2` }].map(shareReturned))',
  ),
  inTill(
    'movements/ask.ts',
    'an unknown outcome of a movement is taken for a refusal',
    "  const looked = await lookAt(kind, noted, context, signal)\n  if (looked.answer !== 'absent') return looked\n  const { code } = called\n  if (!called.definite || isCode(called, ...kind.mendable))",
    "  const looked: Asked<Row> = { answer: 'absent', row: noted }\n  const { code } = called\n  if (isCode(called, ...kind.mendable))",
  ),
  inTill(
    'movements/record.ts',
    'the job that sends a movement is not written with it',
    '  await context.jobs.enqueue(trx, goOnJob(kind, row, context.clock.now() + TAKE_OVER_AFTER))\n',
    '  void [goOnJob, TAKE_OVER_AFTER]\n',
  ),
  inTill(
    'movements/go-on.ts',
    'a movement that is under way is looked at once',
    '    return again(kind, row, job.attempts, now())\n',
    '    return\n',
  ),
  // Believing
  {
    name: 'signatures of notifications are not checked',
    file: 'sdk/src/notifications.ts',
    find: "typeof genuine === 'boolean' ? !genuine : !(await genuine)",
    replace: "typeof genuine !== 'boolean' && !(await genuine)",
  },
  {
    name: 'old messages are believed',
    file: 'protocol/src/signature-rules.ts',
    find: 'export const MAX_SKEW_SECONDS = 300',
    replace: 'export const MAX_SKEW_SECONDS = 300_000',
  },
]
