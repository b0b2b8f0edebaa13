import { sendAll, signedOrders } from './order-load.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { Child } from '../child.ts'
import { vectors } from '@wxtill/protocol/vectors'
const ticks = (pid: number) => { const f = readFileSync(`/proc/${pid}/stat`,'utf8').split(') ')[1]!.split(' '); return (Number(f[11])+Number(f[12]))*10 }
const th = (pid:number) => readdirSync(`/proc/${pid}/task`).map(t => { const s=readFileSync(`/proc/${pid}/task/${t}/stat`,'utf8'); const f=s.split(') ')[1]!.split(' '); return [s.slice(s.indexOf('(')+1, s.indexOf(')'))+t, (Number(f[11])+Number(f[12]))*10] as [string,number]})
for (const [mod, args] of [['bare-server.ts',[]],['sandbox-server.ts',['-']]] as const) {
const c = new Child(new URL(mod, import.meta.url), args)
let t = await c.next<any>()
const { mchid, merchant } = vectors.keys
if (!t.mchid) t = {...t, mchid, appid:'wxd678efh567hg6787', serial: merchant.serial_no, privateKey: merchant.private_key_pem}
await sendAll(t.url, await signedOrders(t, 3000, 'WARM'))
for (let r=0;r<3;r++){
const m = await signedOrders(t, 4000, 'B'+r)
const pid=(c as any).pid ?? 0
const a = new Map(th(pid)); const g0=process.cpuUsage(); const w0 = performance.now()
await sendAll(t.url, m)
const w = performance.now()-w0; const g=process.cpuUsage(g0)
const b = th(pid)
console.log(mod, 'wall us', (w*1000/4000).toFixed(0), 'gen us', ((g.user+g.system)/4000).toFixed(0), b.map(([n,v])=>[n,(v-(a.get(n)??0))*1000/4000] as const).filter(x=>x[1]>3).map(x=>x[0]+'='+x[1].toFixed(0)).join(' '))
}
await c.stop()
}
