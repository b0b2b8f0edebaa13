import { maxBytesOf, type DownloadOptions, type FileDownload } from '../files/file-download.ts'
import type { UploadFile, UploadOptions } from '../files/upload.ts'
import type { UploadRoute } from '../files/file-route.ts'
import type { Pipeline } from '../pipeline.ts'
import type { CallOptions } from './caller.ts'

/** A file and how it is to be sent: `{ filename, content, onProgress?, maxBytes?, signal?, timeouts? }`. */
export type MediaFile = UploadFile & Pick<UploadOptions, 'onProgress' | 'maxBytes'> & CallOptions

/**
 * Pictures and videos. Sizes and kinds are checked before anything is sent. An upload that fails on the way is repeated: all it
 * makes is another identifier.
 */
export class Media {
  readonly #pipeline: Pick<Pipeline, 'upload' | 'file'>

  constructor(pipeline: Pick<Pipeline, 'upload' | 'file'>) {
    this.#pipeline = pipeline
  }

  /** A picture for merchant applications and the like (文件上传): JPG, BMP or PNG, at most 2 MB. */
  async uploadImage(file: MediaFile): Promise<{ media_id: string }> {
    return (await this.#upload('POST /v3/merchant/media/upload', file)) as { media_id: string }
  }

  /** A video (视频上传): at most 5 MB. */
  async uploadVideo(file: MediaFile): Promise<{ media_id: string }> {
    return (await this.#upload('POST /v3/merchant/media/video_upload', file)) as { media_id: string }
  }

  /** A picture for coupons (（营销）图片上传): JPG, BMP or PNG, at most 2 MB. */
  async uploadMarketingImage(file: MediaFile): Promise<{ media_url: string }> {
    return (await this.#upload('POST /v3/marketing/favor/media/image-upload', file)) as { media_url: string }
  }

  /** A picture for the reply to a complaint (商户上传反馈图片): JPG, BMP or PNG, at most 2 MB. */
  async uploadComplaintImage(file: MediaFile): Promise<{ media_id: string }> {
    return (await this.#upload('POST /v3/merchant-service/images/upload', file)) as { media_id: string }
  }

  /** A picture of a complaint (图片下载). It is not signed by the platform: look at it, but do not decide by it. */
  complaintImage(media_id: string, options: DownloadOptions & CallOptions = {}): Promise<FileDownload> {
    const { signal, timeouts } = options
    const input = { path: { media_id }, signal, timeouts }
    return this.#pipeline.file('GET /v3/merchant-service/images/{media_id}', input, maxBytesOf(options))
  }

  async #upload(route: UploadRoute, { filename, content, ...options }: MediaFile): Promise<unknown> {
    return (await this.#pipeline.upload(route, { ...options, file: { filename, content } })).data
  }
}
