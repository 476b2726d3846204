import { nodeSource, stringText } from '../json/jsonNode.ts'
import { excerpt } from './importNote.ts'
import { isSdkMember, type PointedMember, pointedMembers, sortedMembers } from './payloadMember.ts'
import type { PayloadNotes } from './readPayloadValue.ts'

/** The ID of the sensitivity label that a payload names; undefined, with a note unless it is null, when there is none. */
export function readPayloadLabel(
  { value, pointer }: PointedMember,
  { source, notes }: Pick<PayloadNotes, 'source' | 'notes'>,
): string | undefined {
  if (value.kind === 'literal' && value.value === null) return undefined
  if (value.kind !== 'object') {
    const shown = excerpt(nodeSource(source, value))
    notes.leftOut(
      'sensitivity-label-unreadable',
      pointer,
      `A label is an object with “sensitivityLabelId”; this is ${shown}.`,
    )
    return undefined
  }
  const { known, others } = sortedMembers(pointedMembers(value.members, pointer, notes), ['sensitivityLabelId'], notes)
  for (const { name, pointer: at } of others) {
    if (name.includes('@odata.')) notes.leftOut('root-response-member', at, 'Graph adds it to an answer.')
    else if (isSdkMember(name)) notes.leftOut('sdk-member', at, 'It belongs to an SDK, not to the payload.')
    else notes.leftOut('root-member-unknown', at, 'Graph documents no such member of a label.')
  }
  const id = known.get('sensitivityLabelId')
  if (id === undefined || (id.value.kind === 'literal' && id.value.value === null)) return undefined
  if (id.value.kind === 'string') return stringText(source, id.value)
  notes.leftOut('sensitivity-label-unreadable', id.pointer, '“sensitivityLabelId” has to be text.')
  return undefined
}
