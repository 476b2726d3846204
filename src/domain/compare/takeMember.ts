import type { AclEntryDraft, ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { absent, withLabel } from '../itemDraft.ts'
import { propertyTypes } from '../propertyType.ts'
import { convertValueDraft } from '../valueDraft.ts'
import type { ComparedMember } from './compareItems.ts'
import { whoOf } from './sameMember.ts'

/** The draft with one member as it was `before` in a comparison whose `after` is this draft. The rest stays as it is. */
export function takeMember(draft: ItemDraft, member: ComparedMember): ItemDraft {
  switch (member.kind) {
    case 'entry':
      return { ...draft, acl: takeEntry(draft.acl, member.before, member.after) }
    case 'property':
      return { ...draft, properties: takeProperty(draft.properties, member.before, member.after) }
    case 'content':
      return { ...draft, content: member.before ?? { kind: 'absent', type: draft.content.type } }
    case 'label':
      return withLabel(draft, member.before)
  }
}

function takeEntry(
  acl: readonly AclEntryDraft[],
  theirs: AclEntryDraft | undefined,
  ours: AclEntryDraft | undefined,
): readonly AclEntryDraft[] {
  if (ours === undefined) return theirs === undefined ? acl : [...acl, theirs]
  const same = acl.indexOf(ours)
  const index = same >= 0 ? same : acl.findIndex((entry) => whoOf(entry) === whoOf(ours))
  return acl.flatMap((entry, at) => (at === index ? (theirs ?? []) : entry))
}

function takeProperty(
  properties: readonly PropertyDraft[],
  theirs: PropertyDraft | undefined,
  ours: PropertyDraft | undefined,
): readonly PropertyDraft[] {
  const name = theirs?.name ?? ours?.name
  const index = properties.findIndex((property) => property.name === name)
  const mine = properties[index]
  if (mine === undefined) return theirs === undefined ? properties : [...properties, theirs]
  // The type is what the form's field is made for: it comes from the schema.
  const value = theirs === undefined ? absent : convertValueDraft(theirs.value, propertyTypes[mine.type])
  return properties.with(index, { ...mine, value })
}
