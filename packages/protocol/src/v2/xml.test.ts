import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vectors } from '../vectors.ts'
import { readXml, readXmlLists, writeXml } from './xml.ts'
import { XmlError, type XmlFault } from './xml-error.ts'

function faultOf(read: () => unknown): { reason: XmlFault; position: number } | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const { reason, position } = error
    return { reason, position }
  }
}

const names = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/)
/** Texts an XML document can carry. */
const texts = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\]>&<;#x[!CDATA]{0,20}$/))
  .filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text))
const documents = fc.uniqueArray(fc.tuple(names, texts), { selector: ([name]) => name, maxLength: 12 })

describe('readXml', () => {
  it('reads the notifications of the vectors and the refund inside one', () => {
    const fields = readXml(vectors.v2.notifications[0]!.xml)
    expect(fields.get('attach')).toBe('支付测试')
    expect(fields.get('total_fee')).toBe('100')
    expect(fields.size).toBe(17)
    expect(readXml(vectors.v2.refund_req_info.plaintext, { root: 'root' }).get('refund_recv_accout')).toBe(
      '支付用户零钱',
    )
  })

  it.each<[string, string, [string, string][]]>([
    [
      'text, CDATA and both',
      '<xml><a>1</a><b><![CDATA[2]]></b><c>x<![CDATA[<y>]]>z</c></xml>',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', 'x<y>z'],
      ],
    ],
    ['an end mark that was cut in two', '<xml><a><![CDATA[1]]]]><![CDATA[>2]]></a></xml>', [['a', '1]]>2']]],
    [
      'empty elements in three spellings',
      '<xml><a/><b></b><c><![CDATA[]]></c></xml>',
      [
        ['a', ''],
        ['b', ''],
        ['c', ''],
      ],
    ],
    [
      'the five entities and numbers of characters',
      '<xml><a>&lt;&gt;&amp;&quot;&apos;&#65;&#x4E2d;&#128512;</a></xml>',
      [['a', '<>&"\'A中😀']],
    ],
    ['white space between elements, not inside', '\n <xml>\r\n\t<a> 1 </a>\n</xml> \n', [['a', ' 1 ']]],
    [
      'a declaration and a byte order mark',
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<xml><a>1</a></xml>',
      [['a', '1']],
    ],
    [
      'names that other containers trip over',
      '<xml><__proto__>1</__proto__><constructor>2</constructor></xml>',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
    ['no fields at all', '<xml></xml>', []],
  ])('reads %s', (_, xml, expected) => {
    expect([...readXml(xml)]).toEqual(expected)
    expect([...readXml(Buffer.from(xml))]).toEqual(expected)
  })

  it.each<[string, string, XmlFault, number]>([
    ['a DOCTYPE', '<!DOCTYPE xml><xml></xml>', 'doctype', 0],
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>', 'doctype', 0],
    ['a DOCTYPE inside', '<xml><!doctype x><a>1</a></xml>', 'doctype', 5],
    ['an entity of its own', '<xml><a>&x;</a></xml>', 'entity', 8],
    ['an entity without an end', '<xml><a>&amp</a></xml>', 'entity', 8],
    ['a lone ampersand', '<xml><a>1 & 2</a></xml>', 'entity', 10],
    ['the character 0', '<xml><a>&#0;</a></xml>', 'entity', 8],
    ['half a character', '<xml><a>&#xD800;</a></xml>', 'entity', 8],
    ['a character beyond Unicode', '<xml><a>&#x110000;</a></xml>', 'entity', 8],
    ['a control character', '<xml><a>\x01</a></xml>', 'character', 8],
    ['a comment', '<xml><!-- --><a>1</a></xml>', 'declaration', 5],
    ['a comment in a value', '<xml><a>1<!-- -->2</a></xml>', 'declaration', 9],
    ['a processing instruction', '<xml><?php echo 1 ?><a>1</a></xml>', 'instruction', 5],
    ['a stylesheet', '<?xml-stylesheet href="x"?><xml></xml>', 'instruction', 0],
    ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><xml></xml>', 'instruction', 21],
    ['another encoding', '<?xml version="1.0" encoding="gbk"?><xml></xml>', 'instruction', 0],
    ['nesting', '<xml><a><b>1</b></a></xml>', 'nesting', 8],
    ['a field twice', '<xml><a>1</a><a>2</a></xml>', 'duplicate', 13],
    ['an attribute', '<xml><a b="1">1</a></xml>', 'attribute', 7],
    ['a blank in an empty element', '<xml><a /></xml>', 'attribute', 7],
    ['a name with a colon', '<xml><a:b>1</a:b></xml>', 'name', 7],
    ['a name that begins with a digit', '<xml><1>1</1></xml>', 'name', 5],
    ['a Chinese name', '<xml><总>1</总></xml>', 'name', 5],
    ['a name without end', `<xml><${'a'.repeat(70)}>1</a></xml>`, 'name', 70],
    ['another root', '<root><a>1</a></root>', 'root', 0],
    ['a root with an attribute', '<xml a="1"></xml>', 'root', 0],
    ['text between fields', '<xml>1<a>1</a></xml>', 'outside', 5],
    ['CDATA between fields', '<xml><![CDATA[1]]></xml>', 'declaration', 5],
    ['something after the end', '<xml></xml><xml></xml>', 'outside', 11],
    ['text after the end', '<xml></xml>x', 'outside', 11],
    ['text before the beginning', 'x<xml></xml>', 'root', 0],
    ['a CDATA end in text', '<xml><a>]]></a></xml>', 'text', 8],
    ['CDATA without end', '<xml><a><![CDATA[1</a></xml>', 'unfinished', 28],
    ['a value without end', '<xml><a>1', 'unfinished', 9],
    ['a document without end', '<xml><a>1</a>', 'unfinished', 13],
    ['crossed end tags', '<xml><a>1</b></xml>', 'unfinished', 9],
    ['a name without its bracket', '<xml><a', 'unfinished', 7],
    ['nothing', '', 'unfinished', 0],
  ])('refuses %s', (_, xml, reason, position) => {
    expect(faultOf(() => readXml(xml))).toEqual({ reason, position })
  })

  describe('a billion laughs', () => {
    const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
    const bomb = `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY l0 "lol">${entities.join('')}]><xml><a>&l10;</a></xml>`

    it('is refused at the first character of the bomb', () => {
      expect(faultOf(() => readXml(bomb))).toEqual({ reason: 'doctype', position: 21 })
    })

    it.each([
      ['it', bomb],
      ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>'],
      ['an external DTD', '<!DOCTYPE r SYSTEM "http://192.0.2.1/x.dtd"><xml><a>1</a></xml>'],
    ])('takes, like every bomb, less than 5 ms to refuse: %s', (_, xml) => {
      const times = Array.from({ length: 201 }, () => {
        const begin = performance.now()
        expect(faultOf(() => readXml(xml))?.reason).toBe('doctype')
        return performance.now() - begin
      })
      // The median: a busy machine delays a few of them, not half.
      expect(times.sort((x, y) => x - y)[100]).toBeLessThan(5)
    })
  })

  it('refuses what is too long before reading any of it, and takes more when told to', () => {
    const long = `<xml><a>${'中'.repeat(22_000)}</a></xml>`
    expect(faultOf(() => readXml(long))).toEqual({ reason: 'too_long', position: 0 })
    expect(faultOf(() => readXml(Buffer.from(long)))).toEqual({ reason: 'too_long', position: 0 })
    expect(readXml(long, { maxBytes: 1024 * 1024 }).get('a')).toHaveLength(22_000)
  })

  it('refuses bytes that are not UTF-8', () => {
    const bytes = Buffer.from('<xml><a>\xb5</a></xml>', 'latin1')
    expect(faultOf(() => readXml(bytes))).toEqual({ reason: 'encoding', position: 0 })
  })

  it('quotes nothing of the document in its errors', () => {
    const secret = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    for (const xml of [`<xml><a>${secret}&x;</a></xml>`, `<xml><${secret} a="1">`, `<xml><a><${secret}>`]) {
      expect(() => readXml(xml)).toThrow(XmlError)
      expect(() => readXml(xml)).not.toThrow(secret)
    }
  })

  it('never gives more text than it was given', () => {
    const pieces = fc.constantFrom('&#65;', '&#x4e2d;', '&amp;', '&lt;', 'a', ' ', '中', '<![CDATA[&amp;]]>')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (value) => {
        const xml = `<xml><a>${value.join('')}</a></xml>`
        expect(readXml(xml).get('a')!.length).toBeLessThanOrEqual(xml.length)
      }),
    )
  })
})

describe('writeXml', () => {
  it('writes numbers bare and text as CDATA, like the answer the platform waits for', () => {
    const ok = writeXml([
      ['return_code', 'SUCCESS'],
      ['return_msg', 'OK'],
    ])
    expect(ok).toBe(vectors.v2.notification_answer_ok)
    expect(
      writeXml(
        [
          ['total_fee', 1],
          ['a', ''],
        ],
        'root',
      ),
    ).toBe('<root><total_fee>1</total_fee><a></a></root>')
  })

  it('writes what is read back unchanged, whatever the text', () => {
    fc.assert(
      fc.property(documents, (fields) => {
        expect([...readXml(writeXml(fields))]).toEqual(fields)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', 'a b', '1', 'a>', '中', 'a'.repeat(65)])('refuses the name %j', (name) => {
    expect(() => writeXml([[name, '1']])).toThrow(TypeError)
  })

  it.each(['\0', '\x1f', '\ufffe', '\ud800'])('refuses the character %j', (value) => {
    expect(() => writeXml([['a', value]])).toThrow(TypeError)
  })
})

describe('readXmlLists', () => {
  const lists = { hblist: 'hbinfo', mchinfo: null }

  it('reads records inside a list, and records that repeat', () => {
    const xml =
      '<xml><total>2</total><hblist><hbinfo><openid>o1</openid><amount>1</amount></hbinfo>\n<hbinfo><openid>o2</openid></hbinfo></hblist>' +
      '<mchinfo><mch_id>1</mch_id></mchinfo><mchinfo><mch_id>2</mch_id></mchinfo></xml>'
    const read = readXmlLists(xml, { lists })
    expect([...read.fields]).toEqual([['total', '2']])
    expect(read.lists.get('hblist')!.map((record) => Object.fromEntries(record))).toEqual([
      { openid: 'o1', amount: '1' },
      { openid: 'o2' },
    ])
    expect(read.lists.get('mchinfo')!.map((record) => record.get('mch_id'))).toEqual(['1', '2'])
    expect(readXmlLists('<xml><hblist/></xml>', { lists }).lists.get('hblist')).toEqual([])
  })

  it.each([
    ['a list that was not asked for', '<xml><other><hbinfo></hbinfo></other></xml>', 'nesting'],
    ['a list inside a record', '<xml><hblist><hbinfo><hblist></hblist></hbinfo></hblist></xml>', undefined],
    ['nesting inside a record', '<xml><hblist><hbinfo><a><b>1</b></a></hbinfo></hblist></xml>', 'nesting'],
    ['a list twice', '<xml><hblist></hblist><hblist></hblist></xml>', 'duplicate'],
    ['text inside a list', '<xml><hblist>x</hblist></xml>', 'outside'],
  ])('goes no deeper: %s', (_, xml, reason) => {
    expect(faultOf(() => readXmlLists(xml, { lists }))?.reason).toBe(reason)
  })
})
