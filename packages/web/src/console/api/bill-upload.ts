import { ApiProblem, withQuery } from '../../shared/api/api.ts'

/** Sends a bill as it is; XMLHttpRequest, since `fetch` does not tell how much of a body has gone. */
export function uploadBill<Answer>(
  csrf: string,
  file: Blob,
  whose: { mchid?: string; sub_mchid?: string | undefined },
  onProgress: (percent: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', withQuery('/v1/bills', whose))
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-wxtill-csrf', csrf)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(1, total)) * 100))
    request.onerror = () => reject(new ApiProblem(0, {}))
    request.onload = () => {
      const answer = request.response as (Answer & Record<string, unknown>) | null
      if (request.status >= 200 && request.status < 300 && answer !== null) resolve(answer)
      else reject(new ApiProblem(request.status, answer ?? {}))
    }
    request.send(file)
  })
}
