import { createServer } from 'node:net'
import { CommandError } from './command.ts'

/** A port a command wants, and the option that changes it. */
export interface WantedPort {
  readonly host: string
  readonly port: number
  readonly option: string
}

/**
 * Looks whether every wanted port is free before anything is started, so that the answer comes at once and names the port.
 *
 * @throws CommandError naming the port and what to do
 */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<void> {
  const taken = new Map<number, string>()
  for (const { port, option } of wanted.filter(({ port }) => port !== 0)) {
    const other = taken.get(port)
    if (other !== undefined) {
      throw new CommandError(`--${other} and --${option} are both ${port}.`, {
        hint: 'Give them different ports.',
        exitCode: 2,
      })
    }
    taken.set(port, option)
  }
  for (const each of wanted) await checkPort(each)
}

function checkPort({ host, port, option }: WantedPort): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port, option)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

const REASONS: Record<string, (host: string, port: number, option: string) => [message: string, hint: string]> = {
  EADDRINUSE: (host, port, option) => [
    `Port ${port} on ${host} is already in use.`,
    `Stop the program that holds it (lsof -i :${port} shows which), or take another: --${option} N.`,
  ],
  EACCES: (_host, port, option) => [
    `Port ${port} may not be opened by this user.`,
    `Ports below 1024 need special rights: take another, --${option} N.`,
  ],
  EADDRNOTAVAIL: (host) => [`${host} is not an address of this machine.`, 'Give another one: --host ADDRESS.'],
  ENOTFOUND: (host) => [`${host} is not an address of this machine.`, 'Give another one: --host ADDRESS.'],
}

function explain(error: NodeJS.ErrnoException, host: string, port: number, option: string): Error {
  const reason = REASONS[error.code ?? '']
  if (!reason) return error
  const [message, hint] = reason(host, port, option)
  return new CommandError(message, { hint, cause: error })
}
