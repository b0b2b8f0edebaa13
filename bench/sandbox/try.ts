import { orderRows } from './orders.ts'
console.log(await orderRows())
