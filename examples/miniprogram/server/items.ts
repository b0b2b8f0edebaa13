/** What the shop sells; prices in fen. Prices live here: a client never names one. */
export const ITEMS = [
  { id: 'flat-white', name: '馥芮白 Flat white', price: 2800 },
  { id: 'espresso', name: '意式浓缩 Espresso', price: 1600 },
  { id: 'biscuit', name: '饼干 Biscuit', price: 1 },
] as const

export const findItem = (id: unknown): (typeof ITEMS)[number] | undefined => ITEMS.find((item) => item.id === id)
