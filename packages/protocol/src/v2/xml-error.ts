/** Why a document was refused. */
export type XmlFault =
  | 'too_long'
  | 'encoding'
  | 'character'
  | 'doctype'
  | 'declaration'
  | 'instruction'
  | 'entity'
  | 'name'
  | 'attribute'
  | 'nesting'
  | 'duplicate'
  | 'root'
  | 'outside'
  | 'text'
  | 'unfinished'

const SENTENCES: Readonly<Record<XmlFault, string>> = {
  too_long: 'The document is longer than allowed',
  encoding: 'The document is not UTF-8',
  character: 'XML does not allow this character',
  doctype: 'A DOCTYPE is refused, whatever it says',
  declaration: 'Comments and other declarations are refused',
  instruction: 'Processing instructions are refused, except one XML declaration of UTF-8 at the start',
  entity: 'Only &lt; &gt; &amp; &quot; &apos; and references to single characters are known',
  name: 'This is no name of a field',
  attribute: 'A field has no attributes',
  nesting: 'A field holds text, not further elements',
  duplicate: 'A field comes twice',
  root: 'The document does not begin with the expected element',
  outside: 'There is content outside of the fields',
  text: 'Text may not contain "]]>"',
  unfinished: 'The document ends too early, or an end tag does not match',
}

/** A document outside the flat grammar of APIv2. Its text is not quoted: it may name a payer. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  readonly reason: XmlFault
  /** Where in the text, in UTF-16 units from 0. */
  readonly position: number

  constructor(reason: XmlFault, position: number) {
    super(`${SENTENCES[reason]} (at character ${position}).`)
    this.reason = reason
    this.position = position
  }
}
