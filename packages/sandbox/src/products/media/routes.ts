import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { checkMedia, IMAGE, VIDEO, type MediaRules } from './rules.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Media } from '../../store/records.ts'

export const mediaRoutes: Routes = {
  'POST /v3/merchant/media/upload': (call) => identified(keep(call, IMAGE, longId(call))),
  'POST /v3/merchant/media/video_upload': (call) => identified(keep(call, VIDEO, longId(call))),
  'POST /v3/merchant-service/images/upload': (call) => identified(keep(call, IMAGE, complaintId(call))),
  'POST /v3/marketing/favor/media/image-upload': uploadMarketingImage,
  'GET /v3/merchant-service/images/{media_id}': downloadImage,
}

function uploadMarketingImage(call: Call): Outcome {
  const { media_id } = keep(call, IMAGE, longId(call))
  // On the real platform an address of its picture store; here one that shows the picture.
  return { body: { media_url: `${call.pagesUrl}/_sandbox/media/${media_id}` } }
}

/** What an earlier upload of this merchant holds: sent unsigned, as every file. */
function downloadImage({ platform, merchant, params }: Call): Outcome {
  const media = platform.state.media.get(params['media_id'] ?? '')
  if (media?.mchid !== merchant.mchid) {
    throw new PlatformError(404, 'RESOURCE_NOT_EXISTS', '图片不存在', { requestCode: REQUEST_CODE.badParameter })
  }
  return { file: { bytes: Buffer.from(media.content, 'base64'), type: media.type } }
}

/** Each upload is kept under an identifier of its own, also that of the same file. */
function keep({ platform, merchant, body, files, endpoint }: Call, rules: MediaRules, media_id: string): Media {
  const file = files.get('file')
  if (!file) {
    // A text part of that name passes the catalogue.
    throw paramError({
      location: 'body',
      rule: 'required',
      value: '',
      message: '输入源“/body/file”映射到字段“图片文件”必填性规则校验失败，此字段为必填项',
    })
  }
  const { filename, sha256 } = checkMedia(String(body['meta']), file, rules)
  const media: Media = {
    media_id,
    mchid: merchant.mchid,
    endpoint: endpoint.path,
    filename,
    type: file.type,
    sha256,
    size: file.bytes.length,
    content: file.bytes.toString('base64'),
    created_at: platform.clock.now(),
  }
  platform.state.media.put(media_id, media)
  return media
}

function identified({ media_id }: Media): Outcome {
  return { body: { media_id } }
}

function longId({ platform }: Call): string {
  return `${platform.random.numbers.alphanumeric(107)}_0`
}

/** Complaints name their pictures by 32 hexadecimal digits and the suffix. */
function complaintId({ platform, files }: Call): string {
  const suffix = /\.\w{1,5}$/.exec(files.get('file')?.filename ?? '')?.[0] ?? ''
  return `${platform.random.numbers.hex(32)}${suffix}`
}
