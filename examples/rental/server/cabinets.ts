/** Where power banks are taken and brought back. */
export const CABINETS = [
  { id: 'square-3', zh: '人民广场 3 号机', en: "People's Square, No. 3" },
  { id: 'station-1', zh: '火车站 1 号机', en: 'Railway station, No. 1' },
] as const

export const findCabinet = (id: unknown): (typeof CABINETS)[number] | undefined =>
  CABINETS.find((cabinet) => cabinet.id === id)
