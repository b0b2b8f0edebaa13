import { readFileSync } from 'node:fs'

interface KeyPair {
  readonly private_key_pem: string
  readonly public_key_pem: string
}

interface SignedMessage {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signed_message: string
  readonly expect: 'accept' | 'reject'
}

/** The shape of `vectors.json`. */
export interface Vectors {
  readonly meta: { readonly clock: number }
  readonly keys: {
    readonly mchid: string
    readonly appid: string
    readonly api_v3_key: string
    readonly api_v2_key: string
    readonly merchant: KeyPair & { readonly serial_no: string; readonly certificate_pem: string }
    readonly platform_public_key: KeyPair & { readonly id: string }
    readonly platform_certificate_old: KeyPair & { readonly serial_no: string; readonly certificate_pem: string }
    readonly platform_certificate_new: KeyPair & { readonly serial_no: string; readonly certificate_pem: string }
    readonly unknown: KeyPair & { readonly serial_no: string; readonly certificate_pem: string }
  }
  readonly official_v3: {
    readonly demo_private_key_pem: string
    readonly demo_public_key_pem: string
    readonly cases: readonly {
      readonly name: string
      readonly message: string
      readonly published?: string
      readonly published_prefix?: string
      readonly computed: string
    }[]
  }
  readonly request_signing: readonly {
    readonly name: string
    readonly method: string
    readonly url_to_sign: string
    readonly timestamp: string
    readonly nonce_str: string
    readonly body_to_sign: string
    readonly message: string
    readonly message_length_bytes: number
    readonly signature: string
    readonly authorization: string
  }[]
  readonly sign_error: readonly {
    readonly for_request: string
    readonly response_status: number
    readonly response_body_observed_shape: Readonly<Record<string, unknown>>
  }[]
  readonly response_verification: readonly (SignedMessage & { readonly http_status: number })[]
  readonly certificates_download: SignedMessage
  readonly aes_gcm: readonly {
    readonly name: string
    readonly api_v3_key: string
    readonly nonce: string
    readonly associated_data: string
    readonly plaintext: string
    readonly ciphertext_base64: string
    readonly expect: 'ok' | 'auth_failure'
  }[]
  readonly notifications: readonly (SignedMessage & {
    readonly resource_plaintext: string
    readonly reject_reason?: string
  })[]
  readonly oaep: readonly {
    readonly name: string
    readonly key_serial: string
    readonly plaintext: string
    readonly ciphertext_base64: string
  }[]
  readonly client_signatures: readonly {
    readonly name: string
    readonly message: string
    readonly fields: Readonly<Record<string, string>>
  }[]
  readonly payscore_jump: readonly {
    readonly name: string
    readonly extraData: Readonly<Record<string, string>>
    readonly key: string
    readonly string_to_sign: string
  }[]
  readonly v2: {
    readonly official_published_example: {
      readonly params: Readonly<Record<string, string>>
      readonly key: string
      readonly string_to_sign: string
      readonly md5: string
      readonly hmac_sha256: string
    }
    readonly signing: readonly {
      readonly name: string
      readonly sign_type: 'MD5' | 'HMAC-SHA256'
      readonly key: string
      readonly params: Readonly<Record<string, string>>
      readonly string_to_sign: string
      readonly sign: string
    }[]
    readonly notifications: readonly {
      readonly name: string
      readonly xml: string
      readonly expect: 'accept' | 'reject'
    }[]
    readonly notification_answer_ok: string
    readonly refund_req_info: {
      readonly api_v2_key: string
      readonly plaintext: string
      readonly req_info_base64: string
      readonly notification_xml: string
    }
  }
  readonly bill: {
    readonly hash_value: string
    readonly csv_base64: string
    readonly gzip_base64: string
    readonly expected: { readonly rows: number; readonly columns: number }
  }
}

/** TEST ONLY: published keys and the messages made with them. Never use any of these keys outside tests. */
export const vectors = JSON.parse(readFileSync(new URL('../vectors.json', import.meta.url), 'utf8')) as Vectors
