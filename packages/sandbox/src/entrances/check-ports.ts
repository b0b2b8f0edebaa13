import type { SandboxOptions } from '../options.ts'

/** @throws TypeError naming the option whose value is no port. */
export function checkPorts({ port, tlsPort, proxyPort }: SandboxOptions): void {
  for (const [name, value] of Object.entries({ port, tlsPort, proxyPort })) {
    if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= 65_535)) continue
    throw new TypeError(
      `${name}: ${String(value)} is not a port. Give a whole number from 0 to 65535; 0 takes a free one.`,
    )
  }
}
