/** The shop's own backend (`server/`). In the developer tools untick "validate domain" to reach it on this machine. */
export const BACKEND = 'http://127.0.0.1:8090'
