import type { Credentials } from '../api/types.ts'

export interface SnippetFacts {
  readonly credentials: Credentials
  /** File name of the platform certificate, when the merchant has one. */
  readonly certificate: string | undefined
  /** The sandbox's address. */
  readonly url: string
}

export interface Snippet {
  readonly name: string
  readonly text: string
}

/** Clients that keep WeChat Pay's own address are led here by the proxy or the TLS entrance. */
const WAY_IN =
  'Keep the real address and start the sandbox with --proxy-port 9090; then HTTPS_PROXY=http://127.0.0.1:9090'

/** How to give this merchant to a client, ready to paste. The files stand beside the program. */
export function snippets(facts: SnippetFacts): Snippet[] {
  return [
    { name: '.env', text: env(facts) },
    { name: 'Node (wxtill)', text: node(facts) },
    { name: 'Java', text: java(facts) },
    { name: 'Go', text: go(facts) },
    { name: 'PHP', text: php(facts) },
    { name: 'Python', text: python(facts) },
  ]
}

function env({ credentials: { mchid, appid, serial_no, api_v3_key, public_key }, url }: SnippetFacts): string {
  const lines = [
    `WECHATPAY_BASE_URL=${url}`,
    `WECHATPAY_MCHID=${mchid}`,
    `WECHATPAY_APPID=${appid}`,
    `WECHATPAY_SERIAL_NO=${serial_no}`,
    `WECHATPAY_API_V3_KEY=${api_v3_key}`,
    'WECHATPAY_PRIVATE_KEY_PATH=apiclient_key.pem',
  ]
  if (public_key) lines.push(`WECHATPAY_PUBLIC_KEY_ID=${public_key.id}`, 'WECHATPAY_PUBLIC_KEY_PATH=pub_key.pem')
  return `${lines.join('\n')}\n`
}

function node({ credentials, certificate, url }: SnippetFacts): string {
  const { mchid, appid, serial_no, api_v3_key, public_key } = credentials
  const keys = public_key
    ? `publicKey: { id: '${public_key.id}', key: readFileSync('pub_key.pem', 'utf8') }`
    : `certificates: [readFileSync('${certificate ?? 'wechatpay.pem'}', 'utf8')]`
  return `import { readFileSync } from 'node:fs'
import { WechatPay } from '@wxtill/sdk'

const wxpay = new WechatPay({
  mchid: '${mchid}',
  appid: '${appid}',
  serial: '${serial_no}',
  privateKey: readFileSync('apiclient_key.pem', 'utf8'),
  apiV3Key: '${api_v3_key}',
  platformKeys: { ${keys} },
  baseUrl: '${url}',
})
`
}

function java({ credentials: { mchid, serial_no, api_v3_key, public_key } }: SnippetFacts): string {
  const [config, more] = public_key
    ? ['RSAPublicKeyConfig', `\n    .publicKeyFromPath("pub_key.pem")\n    .publicKeyId("${public_key.id}")`]
    : ['RSAAutoCertificateConfig', '']
  return `// com.github.wechatpay-apiv3:wechatpay-java
// The address is fixed: start the sandbox with --proxy-port 9090 and run with
//   -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9090 and a trust store that holds ca.pem.
Config config = new ${config}.Builder()
    .merchantId("${mchid}")
    .privateKeyFromPath("apiclient_key.pem")${more}
    .merchantSerialNumber("${serial_no}")
    .apiV3Key("${api_v3_key}")
    .build();
`
}

function go({ credentials: { mchid, serial_no, api_v3_key, public_key } }: SnippetFacts): string {
  const load = public_key
    ? `publicKey, err := utils.LoadPublicKeyWithPath("pub_key.pem")
if err != nil {
	log.Fatal(err)
}
`
    : ''
  const option = public_key
    ? `option.WithWechatPayPublicKeyAuthCipher("${mchid}", "${serial_no}", privateKey, "${public_key.id}", publicKey)`
    : `option.WithWechatPayAutoAuthCipher("${mchid}", "${serial_no}", privateKey, "${api_v3_key}")`
  return `// github.com/wechatpay-apiv3/wechatpay-go
// ${WAY_IN} SSL_CERT_FILE=ca.pem
privateKey, err := utils.LoadPrivateKeyWithPath("apiclient_key.pem")
if err != nil {
	log.Fatal(err)
}
${load}client, err := core.NewClient(ctx,
	${option},
)
`
}

function php({ credentials: { mchid, serial_no, public_key }, certificate, url }: SnippetFacts): string {
  const [id, file] = public_key
    ? [`'${public_key.id}'`, 'pub_key.pem']
    : [`PemUtil::parseCertificateSerialNo('file://${certificate ?? 'wechatpay.pem'}')`, certificate ?? 'wechatpay.pem']
  return `// composer require wechatpay/wechatpay
$instance = Builder::factory([
    'mchid'      => '${mchid}',
    'serial'     => '${serial_no}',
    'privateKey' => Rsa::from('file://apiclient_key.pem', Rsa::KEY_TYPE_PRIVATE),
    'certs'      => [${id} => Rsa::from('file://${file}', Rsa::KEY_TYPE_PUBLIC)],
    'base_uri'   => '${url}/',
]);
`
}

function python({ credentials }: SnippetFacts): string {
  const { mchid, appid, serial_no, api_v3_key, public_key } = credentials
  const keys = public_key ? `    public_key=open('pub_key.pem').read(),\n    public_key_id='${public_key.id}',\n` : ''
  return `# pip install wechatpayv3
# ${WAY_IN} REQUESTS_CA_BUNDLE=ca.pem
wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.NATIVE,
    mchid='${mchid}',
    private_key=open('apiclient_key.pem').read(),
    cert_serial_no='${serial_no}',
    apiv3_key='${api_v3_key}',
    appid='${appid}',
    notify_url='http://127.0.0.1:8000/notify',
${keys})
`
}
