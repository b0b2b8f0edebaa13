import { call, type RequestOptions } from '../../shared/api/api.ts'
import { ifThere } from '../../shared/api/if-there.ts'
import type * as Shape from './types.ts'

const path = (rest: string) => `/_sandbox/${rest}`
const get = <Answer>(rest: string, query?: RequestOptions['query'], signal?: AbortSignal) =>
  call<Answer>('GET', path(rest), { ...(query && { query }), ...(signal && { signal }) })
const post = <Answer>(rest: string, body: object = {}) => call<Answer>('POST', path(rest), { body })
const remove = <Answer>(rest: string) => call<Answer>('DELETE', path(rest))
const part = encodeURIComponent

/** What can be done to a plate in the parking service. */
export type PlateTurn = 'pause' | 'resume' | 'overdue' | 'repay' | 'remove'

/** What can be done to keys that change in time. */
export type Turn = 'start' | 'finish' | 'stop'

const turn = (rest: string, change: Turn) =>
  change === 'stop' ? remove(rest) : post(rest, change === 'finish' ? { finish: true } : {})

type Query = RequestOptions['query']

/** The sandbox's control API. */
export const control = {
  clock: () => get<Shape.Clock>('clock'),
  advance: (seconds: number) => post<Shape.Clock>('clock/advance', { seconds }),
  advanceTo: (to: string) => post<Shape.Clock>('clock/advance', { to }),
  setClock: (wanted: { speed?: number; mode?: Shape.Clock['mode'] }) => post<Shape.Clock>('clock', wanted),

  merchants: async () => (await get<{ merchants: Shape.Merchant[] }>('merchants')).merchants,
  createMerchant: (wanted: Shape.NewMerchant) => post<Shape.Merchant>('merchants', wanted),
  setMerchantBalance: (mchid: string, balance: number) => post(`merchants/${part(mchid)}`, { balance }),
  credentials: async (mchid: string) =>
    (await get<{ credentials: Shape.Credentials }>(`merchants/${part(mchid)}/credentials`)).credentials,
  files: async (mchid: string) => (await get<{ files: Shape.MerchantFile[] }>(`merchants/${part(mchid)}/files`)).files,
  fileUrl: (mchid: string, name: string) => path(`merchants/${part(mchid)}/files/${part(name)}`),

  rotation: () => ifThere(get<Shape.Rotation>('rotation')),
  rotate: (change: Turn) => turn('rotation', change),
  keySwitch: (mchid: string) => ifThere(get<Shape.KeySwitch>(`merchants/${part(mchid)}/switch`)),
  switchKeys: (mchid: string, change: Turn) => turn(`merchants/${part(mchid)}/switch`, change),

  payers: async () => (await get<{ payers: Shape.Payer[] }>('payers')).payers,
  createPayer: (wanted: { nickname?: string; balance?: number; openid?: string; password?: string }) =>
    post<Shape.Payer>('payers', wanted),
  setPayerBalance: (openid: string, balance: number) => post(`payers/${part(openid)}`, { balance }),

  orders: async (query: Query) => (await get<{ orders: Shape.Order[] }>('orders', query)).orders,
  order: ({ mchid, sub_mchid, out_trade_no }: Shape.OrderName) =>
    get<Shape.OrderDetail>(`orders/${part(mchid)}/${part(out_trade_no)}`, { sub_mchid }),
  refunds: async (query: Query) => (await get<{ refunds: Shape.Refund[] }>('refunds', query)).refunds,
  pay: (
    { mchid, sub_mchid, out_trade_no }: Shape.OrderName,
    body: { outcome: Shape.PaymentOutcome; openid?: string },
  ) =>
    post<{ result: Shape.PaymentOutcome; message: string }>(`orders/${part(mchid)}/${part(out_trade_no)}/pay`, {
      ...body,
      ...(sub_mchid && { sub_mchid }),
    }),

  parking: (query: Query) => get<Shape.Parking>('parking', query),
  plates: async () => (await get<{ plates: Shape.ParkingPlate[] }>('plates')).plates,
  addPlate: (wanted: Shape.PlateName & { openid: string; evaluation: 'PASSED' | 'FAILED' }) => post('plates', wanted),
  turnPlate: (turn: PlateTurn, { plate_number, plate_color }: Shape.PlateName) =>
    post(`plates/${turn}`, { plate_number, plate_color }),

  notifications: async (query: Query) =>
    (await get<{ notifications: Shape.Notification[] }>('notifications', query)).notifications,
  resend: (id: string) => post<Shape.Notification>(`notifications/${part(id)}/resend`),

  journal: async (query: Query) => (await get<{ entries: Shape.JournalEntry[] }>('journal', query)).entries,
  harUrl: path('journal.har'),

  faults: async () => (await get<{ faults: Shape.FaultRule[] }>('faults')).faults,
  addFault: (rule: object) => post<Shape.FaultRule>('faults', rule),
  removeFault: (id?: string) => remove(id === undefined ? 'faults' : `faults/${part(id)}`),
  presets: async () => (await ifThere(get<{ presets: Shape.FaultPreset[] }>('faults/presets')))?.presets ?? null,
  choosePreset: (name: string) => post('faults/presets', { name }),
  knobs: async () => (await ifThere(get<{ knobs: Shape.FaultKnob[] }>('faults/knobs')))?.knobs ?? null,

  snapshots: async () => (await get<{ snapshots: string[] }>('snapshots')).snapshots,
  snapshot: (name: string) => post('snapshot', { name }),
  restore: (name: string) => post('restore', { name }),
  reset: () => post('reset'),
  applyFixtures: (fixtures: object) => post<Shape.AppliedFixtures>('fixtures', fixtures),
  settled: () => get<Shape.Settlement>('settled'),
  media: async (query: Query) => (await get<{ media: Shape.Media[] }>('media', query)).media,
  mediaUrl: (id: string) => path(`media/${part(id)}`),
}
