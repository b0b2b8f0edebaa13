import { catalogue, sampleRequest, type V2Endpoint } from '@wxtill/catalogue'
import { signV2, writeXml } from '@wxtill/protocol'
import { isSimulated, sandboxKey } from '../v2/simulation/key.ts'
import { takenFields } from '../v2/request.ts'
import { carried } from '../v2/xml.ts'
import { bytes, junk, mutatedBytes, NOTIFY_URL, pick, text } from './fuzz-draws.ts'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import type { Random } from '../random.ts'
import type { FuzzTarget, Shot } from './fuzz-targets.ts'

/** Kinds of bad requests to APIv2. */
export const V2_FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: 'APIv2, bad XML', weight: 3, door: 'v2', shoot: badXml },
  { name: 'APIv2, wrong sign', weight: 0.5, door: 'v2', shoot: wrongSign },
  { name: 'APIv2, signed, fields mutated', weight: 1, door: 'v2', signed: true, shoot: mutatedFields },
]

type Fields = [name: string, value: string][]
const XML_HEADERS = { 'user-agent': 'fuzz', 'content-type': 'text/xml' }
const OWN_NAMES = /^(?:(?:combine_)?mch_?id|(?:wx|mch_|combine_)?appid)$/
/** Few, so that one call meets what another has made; the control API pays the first. */
const NUMBERS = ['FUZZ0001', 'FUZZ0002', 'FUZZ0003', 'FUZZ0004']
const AMOUNTS = ['1', '100', '101', '102', '301', '302']
const VALUES = ['-1', '0', '1.5', '1e3', '00', '+1', ' 1', '9007199254740993', '999999999999999', '', ' ', '[]', '{}']
const UNKNOWN = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'key', 'sub_mch_id', 'x.y-z_1']

/** Making a sample costs more than sending it: each endpoint has one, made when first drawn. */
const samples = new Map<string, Fields>()

/** The fields of a request as the catalogue describes it; whose it is stays open. */
function sampleOf(endpoint: V2Endpoint, draws: Random): Fields {
  const known = samples.get(endpoint.path)
  if (known) return known
  const taken = takenFields(endpoint)
  const { body = {} } = sampleRequest({ ...endpoint, request: taken }, draws, { fields: 'all' })
  const { sign: _sign, sub_mch_id: _sub, sub_appid: _subAppid, ...fields } = body
  const texts = Object.entries(fields).map(([name, value]): Fields[number] => [
    name,
    name === 'notify_url' ? NOTIFY_URL : typeof value === 'string' ? value : JSON.stringify(value),
  ])
  samples.set(endpoint.path, texts)
  return texts
}

function badXml(draws: Random): Shot {
  const endpoint = pick(draws, catalogue.v2.endpoints)
  const fields = sampleOf(endpoint, draws)
  const xml = Buffer.from(writeXml(carried(fields)))
  const body = pick(draws, [
    () => bytes(draws, 400),
    () => mutatedBytes(draws, xml),
    () => Buffer.from(`<xml><a>${text(draws, 200)}</a></xml>`),
    () => Buffer.from(`<!DOCTYPE a [<!ENTITY b "${text(draws, 20)}">]><xml><a>&b;&b;</a></xml>`),
    () => Buffer.from(`<xml><a>${pick(draws, ['&#0;', '&#xD800;', '&x;', '&amp', '&#x110000;', '&lt;'])}</a></xml>`),
    () => Buffer.from(`<xml>${'<a>'.repeat(draws.integer(3000))}`),
    () => Buffer.from(`<xml>${'<a>1</a>'.repeat(draws.integer(50))}</xml>`),
    () => Buffer.from(`<xml><a>${'x'.repeat(draws.integer(100_000))}</a></xml>`),
    () => Buffer.from(`<?xml version="1.0" encoding="${text(draws, 8)}"?>${xml.toString()}`),
    () => Buffer.from(xml.toString(), 'utf16le'),
    () => Buffer.from(JSON.stringify(junk(draws, 2)) ?? ''),
    () => Buffer.alloc(0),
  ])()
  const type = pick(draws, ['text/xml', 'application/json', 'multipart/form-data; boundary=b', text(draws, 20)])
  const headers = { ...XML_HEADERS, 'content-type': type.replaceAll(/[^ -~]/g, '') }
  return {
    method: pick(draws, ['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE']),
    url: urlOf(draws, endpoint),
    headers,
    body,
  }
}

function urlOf(draws: Random, { path }: V2Endpoint): string {
  return draws.integer(5) === 0 ? `${path}?${encodeURIComponent(draws.alphanumeric(3))}=%zz&a&=b` : path
}

function wrongSign(draws: Random): Shot {
  const endpoint = pick(draws, catalogue.v2.endpoints)
  const type = pick(draws, ['MD5', 'HMAC-SHA256', '', text(draws, 8)])
  const sign = pick(draws, [text(draws, 40), 'A'.repeat(32), 'A'.repeat(64), ''])
  const mchid = pick(draws, ['1900000001', '1999999999', '', text(draws, 12)])
  const owned = sampleOf(endpoint, draws).map(([name, value]): Fields[number] => [
    name,
    /mch_?id$/.test(name) ? mchid : value,
  ])
  const fields = new Map([...owned, ['sign_type', type], ['sign', sign]] as Fields)
  const body = Buffer.from(writeXml(carried([...fields])))
  return { method: 'POST', url: endpoint.path, headers: XML_HEADERS, body }
}

/** A sample with up to three fields changed, left out or added; often one that nothing is changed in but its numbers. */
function mutatedFields(draws: Random): Shot {
  const endpoint = pick(draws, catalogue.v2.endpoints)
  const fields = new Map(sampleOf(endpoint, draws).map(([name, value]) => [name, shared(draws, name, value)]))
  const types = takenFields(endpoint)['sign_type']?.enum ?? ['MD5', 'HMAC-SHA256']
  fields.set('sign_type', String(pick(draws, types)))
  for (let left = draws.integer(4); left > 0; left--) {
    const name = pick(draws, [...fields.keys(), pick(draws, UNKNOWN)])
    // Whose it is and how it is signed is said truly, or no rule would be reached; deliveries stay on this machine.
    if (OWN_NAMES.test(name) || name === 'sign_type' || name === 'notify_url') continue
    if (draws.integer(4) === 0) fields.delete(name)
    else fields.set(name, mutatedValue(draws, fields.get(name) ?? ''))
  }
  const { method, path: url } = endpoint
  return { method, url, headers: XML_HEADERS, body: Buffer.alloc(0), v2Fields: carried([...fields]) as Fields }
}

/** Numbers and amounts that several calls have in common. */
function shared(draws: Random, name: string, value: string): string {
  if (/^(?:out_\w+_no|mch_billno|partner_trade_no)$/.test(name)) return pick(draws, NUMBERS)
  return /^(?:total|refund)_fee$/.test(name) ? pick(draws, AMOUNTS) : value
}

function mutatedValue(draws: Random, value: string): string {
  return pick(draws, [
    () => pick(draws, VALUES),
    () => text(draws, 60),
    () => value + value,
    () => value.slice(0, draws.integer(value.length + 1)),
    () => JSON.stringify(junk(draws, 3)).slice(0, 20_000),
  ])()
}

/** Says whose it is, signs, and writes it as the endpoint takes it. */
export function signedV2(shot: Shot, { mchid, appid, api_v2_key }: MerchantCredentials): Shot {
  const own = shot.v2Fields!.map(([name, value]): Fields[number] => [
    name,
    OWN_NAMES.test(name) ? (name.endsWith('appid') ? appid : mchid) : value,
  ])
  const type = own.some(([name, value]) => name === 'sign_type' && value === 'HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5'
  const key = isSimulated({ path: shot.url }) ? sandboxKey({ mchid, api_v2_key }) : api_v2_key
  const fields: Fields = [...own, ['sign', signV2(own, type, key)]]
  if (shot.method === 'GET') return { ...shot, url: `${shot.url}?${new URLSearchParams(fields).toString()}` }
  const { contentType } = catalogue.v2.endpoints.find(({ path }) => path === shot.url)!
  return contentType === 'multipart/form-data' ? formOf(shot, fields) : { ...shot, body: Buffer.from(writeXml(fields)) }
}

function formOf(shot: Shot, fields: Fields): Shot {
  const parts = fields.map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const file = '--b\r\nContent-Disposition: form-data; name="media"; filename="a.jpg"\r\n\r\nx\r\n--b--\r\n'
  const headers = { ...shot.headers, 'content-type': 'multipart/form-data; boundary=b' }
  return { ...shot, headers, body: Buffer.from(parts.join('') + file) }
}
