import { json } from '../db/schema.ts'
import type { MerchantConfig } from './registry.ts'
import type { MerchantContent, MerchantRow } from './store.ts'
import type { DataKey, Vault } from './vault.ts'

/** Where the data key of a merchant belongs. */
export const contextOfMerchant = (mchid: string): string => `merchant/${mchid}`

/** Where a secret of a merchant belongs. */
const contextOf = (
  mchid: string,
  column: 'private_key' | 'api_v3_key' | 'api_v2_key' | 'certificate' | 'app_secret',
): string => `${contextOfMerchant(mchid)}/${column}`

/** A merchant as it rests in the database: a new data key, and every secret sealed by it. */
export function sealMerchant(config: MerchantConfig, vault: Vault): MerchantContent {
  const { mchid, appid, serial, name, publicKey, certificates, baseUrl, payscoreServices, maxSharePercent } = config
  const { apis, v2SignType, certificate, appSecret } = config
  const key = vault.newDataKey(contextOfMerchant(mchid))
  return {
    mchid,
    name: name ?? null,
    appid,
    serial: serial.toUpperCase(),
    public_key_id: publicKey?.id ?? null,
    public_key: publicKey?.key ?? null,
    certificates: certificates === undefined ? null : json(certificates),
    base_url: baseUrl ?? null,
    payscore_services: payscoreServices === undefined ? null : json(payscoreServices),
    max_share_percent: maxSharePercent ?? null,
    apis: apis === undefined ? null : json(apis),
    v2_sign_type: v2SignType ?? null,
    data_key: key.sealed,
    private_key: key.seal(config.privateKey, contextOf(mchid, 'private_key')),
    api_v3_key: key.seal(config.apiV3Key, contextOf(mchid, 'api_v3_key')),
    api_v2_key: config.apiV2Key === undefined ? null : key.seal(config.apiV2Key, contextOf(mchid, 'api_v2_key')),
    certificate: certificate === undefined ? null : key.seal(certificate, contextOf(mchid, 'certificate')),
    app_secret: appSecret === undefined ? null : key.seal(appSecret, contextOf(mchid, 'app_secret')),
  }
}

/** The merchant a row is. @throws VaultError */
export function openMerchant(row: MerchantRow, vault: Vault): MerchantConfig {
  const {
    mchid,
    appid,
    serial,
    name,
    public_key_id,
    public_key,
    certificates,
    base_url,
    payscore_services,
    max_share_percent,
  } = row
  const key = vault.openDataKey(row.data_key, contextOfMerchant(mchid))
  return {
    mchid,
    appid,
    serial,
    privateKey: key.open(row.private_key, contextOf(mchid, 'private_key')),
    apiV3Key: key.open(row.api_v3_key, contextOf(mchid, 'api_v3_key')),
    ...optionalSecrets(row, key),
    ...(row.apis !== null && { apis: row.apis }),
    ...(row.v2_sign_type !== null && { v2SignType: row.v2_sign_type }),
    ...(name !== null && { name }),
    ...(public_key_id !== null && public_key !== null && { publicKey: { id: public_key_id, key: public_key } }),
    ...(certificates !== null && { certificates }),
    ...(base_url !== null && { baseUrl: base_url }),
    ...(max_share_percent !== null && { maxSharePercent: max_share_percent }),
    ...(payscore_services !== null && { payscoreServices: payscore_services }),
  }
}

type OptionalSecrets = Pick<MerchantConfig, 'apiV2Key' | 'certificate' | 'appSecret'>

function optionalSecrets({ mchid, api_v2_key, certificate, app_secret }: MerchantRow, key: DataKey): OptionalSecrets {
  return {
    ...(api_v2_key !== null && { apiV2Key: key.open(api_v2_key, contextOf(mchid, 'api_v2_key')) }),
    ...(certificate !== null && { certificate: key.open(certificate, contextOf(mchid, 'certificate')) }),
    ...(app_secret !== null && { appSecret: key.open(app_secret, contextOf(mchid, 'app_secret')) }),
  }
}
