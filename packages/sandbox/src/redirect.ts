import { env, stderr } from 'node:process'
import { findSandbox } from './redirect/find-sandbox.ts'
import { redirectConnections } from './redirect/redirect-connections.ts'

/**
 * `node --import @wxtill/sandbox/redirect app.js`: connections of this process to WeChat Pay's host names go to the sandbox at
 * `WXTILL_SANDBOX`, default `https://127.0.0.1:9443`. Nothing else changes, and a process in production is left alone.
 */
if (env.NODE_ENV === 'production') {
  stderr.write('wxtill redirect: not active, NODE_ENV is production. WeChat Pay is the real one.\n')
} else {
  const sandbox = await findSandbox(env)
  redirectConnections(sandbox)
  stderr.write(`wxtill redirect: WeChat Pay is the sandbox at ${sandbox.url.origin}.\n`)
}
