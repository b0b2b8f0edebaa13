import { runProcess } from 'wxtill'

await runProcess()
