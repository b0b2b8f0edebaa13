// What the pages tell of and this branch does not have yet. To be deleted with the merge of those branches; the test then says on
// which line of which page a name differs.
export interface PlateJump {
  readonly openid: string
  readonly plate_number?: string
  readonly plate_color?: string
}

declare module '../../packages/sdk/src/client.ts' {
  interface WechatPay {
    readonly media: {
      uploadImage(file: { readonly filename: string; readonly content: Uint8Array }): Promise<{ media_id: string }>
    }
    readonly platformKeys: {
      add(keys: { readonly publicKey?: { readonly id: string; readonly key: string } }): void
      list(): { readonly serial: string }[]
    }
    readonly payscoreJumps: {
      enable(client: 'miniprogram', input: { readonly apply_permissions_token: string }): object
      confirm(client: 'miniprogram', input: { readonly package: string }): object
    }
    readonly parkingJumps: { open(client: 'miniprogram', input: PlateJump): object }
  }
}

declare module '../../packages/sdk/src/index.ts' {
  export function differences(expected: object, resource: unknown): string[]
}

declare module '../../packages/sdk/src/errors.ts' {
  interface NotificationError {
    readonly answer: number
  }
}

declare module '../../packages/sdk/src/products/bills.ts' {
  interface Bills {
    fundFlow(query: {
      readonly bill_date: string
      readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES'
    }): AsyncIterable<{ toJSON(): object }>
  }
}
