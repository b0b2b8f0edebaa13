import { runsHold } from './runs-hold.ts'
import { halves, SHORT } from './seeds.ts'

runsHold(halves(SHORT)[1])
