import { ApiError, InvalidRequestError, WechatPayError } from '@wxtill/sdk'
import type { RawMessages } from '../payments/timeline.ts'

/** The outcome of one call to WeChat Pay. */
export type Called<T> = { ok: true; status: number; data: T; raw: RawMessages } | Refused

/** A call that brought no success. */
export interface Refused {
  ok: false
  /** True only when WeChat Pay definitely said no; everything else may have happened. */
  definite: boolean
  status: number | undefined
  code: string
  message: string
  raw: RawMessages
}

/**
 * Calls WeChat Pay and sorts what comes back, keeping both messages for the timeline.
 *
 * Unknown is not failed: a time-out, a broken connection, a 5xx, an unproven answer and a rate limit are all `definite: false`.
 */
export async function callPlatform<T>(
  request: { method: string; path: string; body?: unknown },
  send: () => Promise<{ status: number; requestId?: string | undefined; data: T }>,
): Promise<Called<T>> {
  try {
    const { status, requestId, data } = await send()
    return { ok: true, status, data, raw: { request, response: { status, request_id: requestId, body: data } } }
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    const { status, code, requestId } = error
    const message = error instanceof ApiError ? error.platformMessage : error.message
    return {
      ok: false,
      definite: isDefinite(error),
      status,
      code,
      message,
      raw: { request, response: { status, request_id: requestId, body: { code, message } } },
    }
  }
}

/** 4xx with a code that repeating cannot change; or the sdk refused before anything was sent. */
const isDefinite = (error: WechatPayError): boolean =>
  error instanceof InvalidRequestError || (error instanceof ApiError && error.outcome === 'failed' && !error.retry)

/** Compares codes in either spelling: the platform uses `ORDERPAID` and `ORDER_PAID` alike. */
export const isCode = (refused: { code: string }, ...codes: string[]): boolean =>
  codes.some((code) => squeeze(code) === squeeze(refused.code))

const squeeze = (code: string): string => code.replaceAll(/[_\s]/g, '').toUpperCase()
