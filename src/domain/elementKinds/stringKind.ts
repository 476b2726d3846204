import { isPlaceholder } from '../placeholder.ts'
import { finding } from '../problem.ts'
import { listText } from '../readPayload/listText.ts'
import { checkWellFormed } from '../wellFormed.ts'
import type { TextKind } from './elementKind.ts'
import type { ElementReading } from './elementReading.ts'

/** A text, sent as typed. */
export const stringKind: TextKind = {
  heldAs: 'text',
  schemaName: 'String',
  wireName: 'String',
  hint: 'Text',
  collectionHint: 'Texts',
  annotate: 'nonAscii',
  collectionReason: 'collection',
  input: 'text',
  json: 'string',
  canBeSearchable: true,
  canBeRefinable: true,
  takesLongText: true,
  ignoresSpace: false,
  read,
  readInCollection: (text) => {
    const { value, findings } = read(text)
    return { value, findings: listText(text) === undefined ? findings : [wholeList, ...findings] }
  },
  canonical: (text) => text,
}

function read(text: string): ElementReading {
  const findings = checkWellFormed(text)
  return { value: text, findings: isPlaceholder(text) ? [placeholderLeft, ...findings] : findings }
}

const placeholderLeft = finding(
  'placeholder-left',
  'This looks like a placeholder. Put the value in its place, or it is sent as it stands here.',
)

const wholeList = finding(
  'string-looks-like-json-array',
  'This element is a whole list in quotes. Split it into elements.',
)
