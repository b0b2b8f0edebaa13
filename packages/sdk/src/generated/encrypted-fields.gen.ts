// Generated from the catalogue by `npm run generate`. Do not edit.

/** JSON pointers of the sensitive fields of a route; `*` stands for every element of an array. */
export interface EncryptedFields {
  readonly request?: readonly string[]
  readonly query?: readonly string[]
  readonly response?: readonly string[]
}

export const ENCRYPTED_FIELDS: Readonly<Record<string, EncryptedFields>> = {
  'POST /v3/pay/transactions/app': { request: ['/payer/identity/name', '/payer/identity/number'] },
  'POST /v3/pay/transactions/h5': { request: ['/payer/identity/name', '/payer/identity/number'] },
  'POST /v3/pay/transactions/jsapi': { request: ['/payer/identity/name', '/payer/identity/number'] },
  'POST /v3/pay/transactions/native': { request: ['/payer/identity/name', '/payer/identity/number'] },
  'GET /v3/bill/sub-merchant-fundflowbill': { response: ['/download_bill_list/*/encrypt_key'] },
  'POST /v3/security/echo': { request: ['/encrypted_echo_message'], response: ['/encrypted_echo_message'] },
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': { request: ['/bank_account', '/real_name'] },
}
