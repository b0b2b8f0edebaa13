export type { CommandContext } from './command.ts'
export { main, runProcess } from './main.ts'
