import type { UploadRoute } from './file-route.ts'

const MB = 1024 ** 2

/** What a kind of file may be: its suffixes, and how it begins where that is known. */
export interface FileKind {
  readonly suffixes: readonly string[]
  readonly contentType: string
  /** The first bytes in hex. */
  readonly magic?: string
}

const IMAGES: readonly FileKind[] = [
  { suffixes: ['jpg', 'jpeg'], contentType: 'image/jpeg', magic: 'ffd8ff' },
  { suffixes: ['png'], contentType: 'image/png', magic: '89504e470d0a1a0a' },
  { suffixes: ['bmp'], contentType: 'image/bmp', magic: '424d' },
]
const VIDEO_TYPES: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  mpeg: 'video/mpeg',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  mkv: 'video/x-matroska',
  flv: 'video/x-flv',
  f4v: 'video/mp4',
  m4v: 'video/x-m4v',
  rmvb: 'application/vnd.rn-realmedia-vbr',
}
const VIDEOS: readonly FileKind[] = Object.entries(VIDEO_TYPES).map(([suffix, contentType]) => ({
  suffixes: [suffix],
  contentType,
}))

/** What the meta part calls the file's name and its digest. */
interface MetaNames {
  readonly filename?: string
  readonly digest: string
  readonly algorithm: 'sha256' | 'sm3'
  /** Where the meta part names the algorithm. */
  readonly says?: readonly [name: string, value: string]
}

/** How files go to one endpoint. In all of them the text of the meta part is what is signed. */
export interface UploadEndpoint {
  /** Name of the part with the file. */
  readonly part: string
  readonly meta: MetaNames
  /** In bytes; `undefined` where none is documented. */
  readonly maxBytes?: number
  /** Only these; any file where nothing is documented. */
  readonly kinds?: readonly FileKind[]
  /** Pointers into meta that travel encrypted. */
  readonly encrypted?: readonly string[]
  /**
   * Sending it again makes another identifier of the same file and nothing else: no money moves, nothing is bound to it before it
   * is used. So a failed upload is simply repeated.
   */
  readonly repeatable: boolean
}

const SHA256: MetaNames = { filename: 'filename', digest: 'sha256', algorithm: 'sha256' }
const FILE_DIGEST: MetaNames = { filename: 'file_name', digest: 'file_digest', algorithm: 'sha256' }

const ENDPOINTS = {
  'POST /v3/merchant/media/upload': endpoint({ maxBytes: 2 * MB, kinds: IMAGES }),
  'POST /v3/merchant/media/video_upload': endpoint({ maxBytes: 5 * MB, kinds: VIDEOS }),
  'POST /v3/marketing/favor/media/image-upload': endpoint({ maxBytes: 2 * MB, kinds: IMAGES }),
  'POST /v3/merchant-service/images/upload': endpoint({ maxBytes: 2 * MB, kinds: IMAGES }),
  'POST /v3/global/merchant-service/images/upload': endpoint({}),
  'POST /v3/global/merchant-storage/file/upload': endpoint({}),
  'POST /v3/marketing/partner/product-coupon/media/upload-image': endpoint({}),
  'POST /v3/ecommerce/account/cancel-applications/media': endpoint({ meta: FILE_DIGEST }),
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': endpoint({
    part: 'submission_file',
    meta: FILE_DIGEST,
  }),
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': endpoint({
    part: 'due_diligence_file',
    meta: FILE_DIGEST,
  }),
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': endpoint({
    // The documentation spells it so.
    meta: { digest: 'digest', algorithm: 'sm3', says: ['digest_alogrithm', 'SM3'] },
  }),
  'POST /v3/taxi-invoice/cards/upload-file': endpoint({
    meta: { digest: 'digest', algorithm: 'sm3', says: ['digest_algorithm', 'DIGEST_ALGORITHM_SM3'] },
  }),
  // These two start something of their own, a task and a review: a second one would be another.
  'POST /v3/marketing/bank/packages/{package_id}/tasks': endpoint({ repeatable: false }),
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': endpoint({
    meta: { digest: 'sha256', algorithm: 'sha256' },
    encrypted: ['/merchant_contact_information/consultation_phone_number'],
    repeatable: false,
  }),
} as const satisfies Readonly<Record<UploadRoute, UploadEndpoint>>

const BY_ROUTE: ReadonlyMap<string, UploadEndpoint> = new Map(Object.entries(ENDPOINTS))

/** How a route takes files; `undefined` for one that takes none. */
export function uploadEndpoint(route: string): UploadEndpoint | undefined {
  return BY_ROUTE.get(route)
}

function endpoint(parts: Partial<UploadEndpoint>): UploadEndpoint {
  return { part: 'file', meta: SHA256, repeatable: true, ...parts }
}
