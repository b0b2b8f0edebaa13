// The steps that need no crypto, and so run anywhere; nothing here may import from Node.
export * from './envelope.ts'
export * from './json.ts'
export * from './sealed.ts'
export * from './signature-rules.ts'
