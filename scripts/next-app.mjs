// A real Next.js application of one route, asked over HTTP.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_MS = 60_000

/** The folder of an application whose `app/notify/payment/route.js` is still to be written. */
export function makeNextApp(home) {
  mkdirSync(join(home, 'app/notify/payment'), { recursive: true })
  writeFileSync(join(home, 'app/layout.js'), 'export default ({ children }) => children\n')
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(home, 'next.config.js'), 'export default { turbopack: { root: import.meta.dirname } }\n')
  return join(home, 'app/notify/payment/route.js')
}

/** Starts the application, posts each message and holds the status of its answer against the expected one. */
export async function askNextApp(home, posts) {
  const port = await freePort()
  const next = join(home, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const args = [next, 'dev', '-H', '127.0.0.1', '-p', String(port)]
  // A group of its own: it starts processes that outlive it.
  const server = spawn(process.execPath, args, { cwd: home, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text))
  try {
    const until = Date.now() + READY_MS
    while (!output.includes('Ready in') && server.exitCode === null && Date.now() < until) await sleep(100)
    const url = `http://127.0.0.1:${port}/notify/payment`
    for (const { what, headers, body, status } of posts) {
      const got = await post(url, headers, body)
      if (got !== status) return { ok: false, output: `${what} was answered ${got}, not ${status}\n${output}` }
    }
    return { ok: true, output: `${posts.length} checks held` }
  } catch (error) {
    return { ok: false, output: `${String(error)}\n${output}` }
  } finally {
    stop(server)
  }
}

function stop({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** By `node:http`, because `fetch` would join what is sent twice. */
function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const req = request(url, { method: 'POST', headers, agent: false, timeout: READY_MS }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode))
    })
    req.on('timeout', () => req.destroy(new Error('no answer in time'))).on('error', reject)
    req.end(body)
  })
}
