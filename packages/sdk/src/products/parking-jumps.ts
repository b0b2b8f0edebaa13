import { parkingLaunch, parkingMiniProgramJump, type ParkingJumpInput } from '@wxtill/protocol'
import type { ParkingLaunch, ParkingMiniProgramJump } from '@wxtill/protocol'
import type { Config } from '../options.ts'
import { requireText } from './require-text.ts'

/** What each client takes. `jsapi` is a page inside WeChat. */
export interface ParkingClients {
  /** `wx.navigateToMiniProgram` in a mini program. */
  readonly miniprogram: ParkingMiniProgramJump
  /** The launch tag of a page inside WeChat. */
  readonly jsapi: ParkingLaunch
  /** The OpenSDK's mini-program launch. */
  readonly app: ParkingLaunch
}

type Shapes = { readonly [Client in keyof ParkingClients]: (input: ParkingJumpInput) => ParkingClients[Client] }

const SHAPES: Shapes = { miniprogram: parkingMiniProgramJump, jsapi: parkingLaunch, app: parkingLaunch }

/**
 * Parameters with which a driver's client opens the page of the parking service (停车服务开通页). Nothing is signed. What the client
 * brings back is no proof: ask 查询车牌服务开通信息, or wait for the notification while the car is inside.
 */
export class ParkingJumps {
  readonly #config: Pick<Config, 'mchid'>

  constructor(config: Pick<Config, 'mchid'>) {
    this.#config = config
  }

  /**
   * The driver opens the service (开通停车服务). `mchid` is the client's own, in partner mode the partner's; a number used in the wrong
   * mode is refused on the page.
   *
   * @param input `openid` of the appid used for the parking calls; the plate fills the page in advance.
   * @throws InvalidRequestError when `openid` is empty.
   */
  open<Client extends keyof ParkingClients>(
    client: Client,
    input: Omit<ParkingJumpInput, 'mchid'>,
  ): ParkingClients[Client] {
    const { sub_mchid, plate_number, plate_color } = input
    const openid = requireText('openid', input.openid)
    return SHAPES[client]({ mchid: this.#config.mchid, sub_mchid, openid, plate_number, plate_color })
  }
}
