import { queryText } from './query-text.ts'

/** Where the parking service is opened: WeChat Pay's own mini program. */
export const PARKING_MINI_PROGRAM = {
  appId: 'wxbcad394b3d99dac9',
  /** Its original id (原始ID), by which APPs and pages name it. */
  username: 'gh_518c42c65952',
  path: '/pages/auth-creditpay/auth-creditpay',
} as const

export type PlateColor = 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'

/** Whose service is opened, and for which car. */
export interface ParkingJumpInput {
  /** The merchant's number, or the partner's in partner mode. */
  readonly mchid: string
  /** Partner mode only. */
  readonly sub_mchid?: string | undefined
  /** The driver, as the appid of the parking calls knows them. */
  readonly openid: string
  /** Fills the page in advance: province character and number, without blanks or dots. */
  readonly plate_number?: string | undefined
  readonly plate_color?: PlateColor | undefined
}

/** Parameters of `wx.navigateToMiniProgram`. */
export interface ParkingMiniProgramJump {
  readonly appId: string
  readonly path: string
  readonly extraData: Readonly<Record<string, string>>
}

/** For the OpenSDK's mini-program launch in an APP and for the launch tag on a page inside WeChat. */
export interface ParkingLaunch {
  readonly username: string
  /** With the data as its query. */
  readonly path: string
}

/** Opens the parking service (停车服务开通页) from the merchant's mini program. Nothing is signed. */
export function parkingMiniProgramJump(input: ParkingJumpInput): ParkingMiniProgramJump {
  const { appId, path } = PARKING_MINI_PROGRAM
  return { appId, path, extraData: extraData(input) }
}

/** Opens the same page from an APP or from a page inside WeChat. */
export function parkingLaunch(input: ParkingJumpInput): ParkingLaunch {
  const { username, path } = PARKING_MINI_PROGRAM
  return { username, path: `${path}?${queryText(extraData(input))}` }
}

function extraData({ mchid, sub_mchid, openid, plate_number, plate_color }: ParkingJumpInput): Record<string, string> {
  return {
    mchid,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    openid,
    ...(plate_number === undefined ? {} : { plate_number }),
    ...(plate_color === undefined ? {} : { plate_color }),
    trade_scene: 'PARKING',
  }
}
