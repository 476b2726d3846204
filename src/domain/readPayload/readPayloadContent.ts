import type { ContentDraft, ContentType } from '../itemDraft.ts'
import { contentTypes } from '../itemDraft.ts'
import { nodeSource, stringRope, stringText } from '../json/jsonNode.ts'
import { emptyRope } from '../rope/textRope.ts'
import { excerpt } from './importNote.ts'
import type { PointedMember } from './payloadMember.ts'
import { isSdkMember, pointedMembers, sortedMembers } from './payloadMember.ts'
import type { PayloadNotes } from './readPayloadValue.ts'

/** The content of a payload, as the form holds it. A bare text, as payloads had it before 2021, becomes the text of it. */
export function* readPayloadContent(
  { value: content, pointer }: PointedMember,
  reading: PayloadNotes,
): Generator<number, ContentDraft> {
  const { source, notes, startRope } = reading
  if (content.kind === 'string') {
    notes.changed('content-bare-string', pointer, 'It becomes the “value” of content of type “text”.')
    return { kind: 'present', type: 'text', text: yield* stringRope(source, content, startRope()) }
  }
  if (content.kind !== 'object') {
    const isNull = content.kind === 'literal' && content.value === null
    const why = `“content” has to be an object; this is ${excerpt(nodeSource(source, content))}.`
    notes.leftOut(isNull ? 'content-null' : 'content-not-object', pointer, isNull ? 'null is not sent.' : why)
    return noContent
  }
  const { known, others } = sortedMembers(pointedMembers(content.members, pointer, notes), ['value', 'type'], notes)
  for (const { name, pointer: at } of others) {
    if (name === '@odata.type') notes.leftOut('content-odata-type', at, 'Content goes without a type of its own.')
    else if (isSdkMember(name)) notes.leftOut('sdk-member', at, 'It belongs to an SDK, not to the payload.')
    else notes.leftOut('content-member-unknown', at, 'Content has a “value” and a “type”, both text.')
  }
  for (const member of known.values()) {
    if (member.value.kind !== 'string') {
      notes.leftOut('content-member-not-text', member.pointer, 'Content has a “value” and a “type”, both text.')
    }
  }
  const value = known.get('value')?.value
  const type = contentType(known.get('type'), reading)
  if (type === undefined)
    notes.changed('content-type-missing', `${pointer}/type`, '“text” is written: content has to say its type.')
  if (value?.kind !== 'string') {
    notes.changed('content-value-missing', `${pointer}/value`, 'An empty text is written: content has to have a value.')
    return { kind: 'present', type: type ?? 'text', text: emptyRope }
  }
  return { kind: 'present', type: type ?? 'text', text: yield* stringRope(source, value, startRope()) }
}

/** No content, which is valid. */
export const noContent: ContentDraft = { kind: 'absent', type: 'text' }

function contentType(member: PointedMember | undefined, { source, notes }: PayloadNotes): ContentType | undefined {
  if (member?.value.kind !== 'string') return undefined
  const said = stringText(source, member.value)
  const type = contentTypes.find((each) => each === said.trim().toLowerCase())
  if (type === undefined) {
    notes.changed(
      'content-type-unknown',
      member.pointer,
      `“${excerpt(said)}” is written “text”. Content is text or html.`,
    )
  } else if (type !== said) {
    notes.respelt('content-type-wrong-case', member.pointer, said, type)
  }
  return type ?? 'text'
}
