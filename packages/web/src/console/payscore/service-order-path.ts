/** Where the page of a PayScore order is. */
export const serviceOrderPath = ({ id }: { id: string }) => `/payscore/${encodeURIComponent(id)}`
