// The least that a client which signs has to load.
export { sign, verify } from 'node:crypto'
