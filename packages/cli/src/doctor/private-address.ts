import { BlockList, isIP } from 'node:net'

/** Networks that WeChat Pay cannot reach: loopback, private, link-local, carrier-grade NAT, unspecified. */
const CLOSED = new BlockList()
const NETWORKS: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
]
for (const [network, prefix, family] of NETWORKS) CLOSED.addSubnet(network, prefix, family)

/** Whether an IP address is one of a closed network. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && CLOSED.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** Whether the host of a URL names this machine or a closed network, as far as its name alone tells. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return /(?:^|\.)localhost$|\.local$|\.internal$/i.test(host) || isPrivateAddress(host)
}
