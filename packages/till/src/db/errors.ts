/** The SQLSTATE of an error of either engine; empty when it is none of theirs. */
const stateOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Two transactions waited for each other, or the database asks to try again. */
export const isConflict = (error: unknown): boolean => stateOf(error).startsWith('40')

/** A number that must be unique is taken. */
export const isDuplicateKey = (error: unknown): boolean => stateOf(error) === '23505'

/** A value the database would not take: one message's fault. */
export const isDataError = (error: unknown): boolean => /^2[23]/.test(stateOf(error))

/** Every connection is taken and none became free in time, or the server takes no more. */
export const isBusy = (error: unknown): boolean =>
  stateOf(error) === '53300' || (error instanceof Error && error.message === 'timeout exceeded when trying to connect')

/** The server is not there, is starting or stopping, or the connection broke: what was under way may or may not be committed. */
export const isUnreachable = (error: unknown): boolean =>
  /^(?:08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT)$/.test(stateOf(error)) ||
  (error instanceof Error && error.message.startsWith('Connection terminated'))
