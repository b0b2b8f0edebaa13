/** Enough of an openid to tell people apart; the whole is in the tooltip. */
export function ShortOpenid({ openid }: { openid: string }) {
  return <span title={openid}>{openid.length > 14 ? `${openid.slice(0, 6)}…${openid.slice(-6)}` : openid}</span>
}
