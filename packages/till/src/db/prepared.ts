/**
 * Begins a statement that a server connection should keep prepared, because it takes longer to plan than to run. Its text must be
 * one of a few: each is kept for as long as the connection lives.
 */
export const PREPARED = '/* prepared */'

/** Begins the last statement of a transaction, before {@link PREPARED}: its commit travels with it. */
export const LAST = '/* last */'
