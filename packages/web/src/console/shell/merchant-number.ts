/** Whose it is: the merchant, or the partner and the sub-merchant. */
export const merchantNumber = ({ mchid, sub_mchid }: { mchid: string; sub_mchid?: string }): string =>
  sub_mchid === undefined ? mchid : `${mchid} / ${sub_mchid}`

/** A merchant's number as it was typed into a filter or a field. */
export const mchidIn = (typed: string | null | undefined): string | undefined =>
  typed?.replaceAll(/\s/g, '').slice(0, 32) || undefined
