// Generated from the catalogue by `npm run generate`. Do not edit.

/** 文件上传 (POST /v3/merchant/media/upload), request body. */
export interface UploadImageRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 文件上传 (POST /v3/merchant/media/upload), answer. */
export interface UploadImageResponse {
  /** 媒体文件标识Id · ≤ 512 bytes */
  media_id: string
}

/** 视频上传 (POST /v3/merchant/media/video_upload), request body. */
export interface UploadVideoRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 视频上传 (POST /v3/merchant/media/video_upload), answer. */
export interface UploadVideoResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** Routes of this product that take a file. */
export interface MediaUploads {
  /** 文件上传 */
  'POST /v3/merchant/media/upload': {
    path: {}
    query: {}
    body: UploadImageRequest
    response: UploadImageResponse
  }
  /** 视频上传 */
  'POST /v3/merchant/media/video_upload': {
    path: {}
    query: {}
    body: UploadVideoRequest
    response: UploadVideoResponse
  }
}
