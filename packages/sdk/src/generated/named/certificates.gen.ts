// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { EchoSecurityRequest, EchoSecurityResponse, ListCertificatesResponse } from '../certificates.gen.ts'

/** Platform certificates (平台证书), and the self-test of signing and encryption. */
export class Certificates {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 获取平台证书列表 (`GET /v3/certificates`). The client fetches and proves these by itself when it needs them. */
  list(query: Routes['GET /v3/certificates']['query'] = {}, options?: CallOptions): Promise<ListCertificatesResponse> {
    return callByName(this.#caller, 'GET /v3/certificates', options, { query })
  }

  /** 商户签名验签／加解密测试 (`POST /v3/security/echo`). Notifies SECURITY_ECHO.SUCCESS. */
  echo(body: EchoSecurityRequest, options?: CallOptions): Promise<EchoSecurityResponse> {
    return callByName(this.#caller, 'POST /v3/security/echo', options, { body })
  }
}
