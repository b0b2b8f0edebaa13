import { runsHold } from './runs-hold.ts'
import { halves, LONG } from './seeds.ts'

runsHold(halves(LONG)[0])
