import { Checks, checkWeb } from './checks.ts'

/** The edge runtime's own way in: a listener for requests. */
declare const addEventListener: (
  type: 'fetch',
  listener: (event: { respondWith(answer: Promise<Response>): void }) => void,
) => void

addEventListener('fetch', (event) => {
  const checks = new Checks()
  event.respondWith(
    checkWeb(checks).then(
      () => new Response(checks.summary),
      (error: unknown) => new Response(String(error), { status: 500 }),
    ),
  )
})
