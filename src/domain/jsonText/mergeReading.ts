import type { ConnectionSchema } from '../connectionSchema.ts'
import type { AclEntryDraft, ContentDraft, ItemDraft } from '../itemDraft.ts'
import { withLabel } from '../itemDraft.ts'
import { alignProperties } from '../properties.ts'
import type { PayloadReading } from '../readPayload/readPayload.ts'
import { mergeProperties } from './mergeProperties.ts'
import { otherUnread } from './otherUnread.ts'
import { isSameContent, isSameEntry } from './sameMembers.ts'

/** An item as it was read from a text, and what was to say of it. */
export type ReadItem = Pick<Extract<PayloadReading, { kind: 'item' }>, 'item' | 'notes'>

/**
 * The draft after its payload was edited as text: what the text says differently `after` the edit than `before` it is
 * taken over, and everything else stays the draft's own, the same object as it was. So nothing is lost that a payload does
 * not show: what was typed and cannot be read, types chosen by hand, and what was changed in the form meanwhile. The draft
 * itself when nothing changes. Pauses in long texts.
 */
export function* mergeReading(
  draft: ItemDraft,
  { item: before, notes: notesBefore }: ReadItem,
  { item: after, notes }: ReadItem,
  schema: ConnectionSchema | undefined,
): Generator<undefined, ItemDraft> {
  const edited = otherUnread(notesBefore, notes)
  const merged = yield* mergeProperties(draft.properties, before.properties, after.properties, edited)
  const properties = sameList(draft.properties, alignProperties(merged, schema))
  const acl = sameList(draft.acl, mergeAcl(draft.acl, before.acl, after.acl))
  const content = yield* mergeContent(draft.content, before.content, after.content)
  const itemId = after.itemId === before.itemId ? draft.itemId : (after.itemId ?? draft.itemId)
  const isLabelSame = before.sensitivityLabelId === after.sensitivityLabelId
  const labelId = isLabelSame ? draft.sensitivityLabelId : after.sensitivityLabelId
  const isSame =
    properties === draft.properties &&
    acl === draft.acl &&
    content === draft.content &&
    itemId === draft.itemId &&
    labelId === draft.sensitivityLabelId
  return isSame ? draft : withLabel({ ...draft, itemId, acl, properties, content }, labelId)
}

/** The list that was there, when the other one has the same members in the same order. */
function sameList<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && before.every((each, index) => each === after[index]) ? before : after
}

function mergeAcl(
  own: readonly AclEntryDraft[],
  before: readonly AclEntryDraft[],
  after: readonly AclEntryDraft[],
): readonly AclEntryDraft[] {
  const isUnchanged =
    before.length === after.length && before.every((entry, index) => isSameEntry(entry, after[index] ?? entry))
  if (isUnchanged) return own
  // While form and text have the same entries, they go together by their places; else each by what it says.
  const known = own.length === before.length ? before : own
  const places = new Map<string, number[]>()
  for (const [index, entry] of known.entries()) {
    const key = entryKey(entry)
    const same = places.get(key)
    if (same === undefined) places.set(key, [index])
    else same.push(index)
  }
  // From the end, where taking one out costs nothing.
  for (const same of places.values()) same.reverse()
  return after.map((entry) => own[places.get(entryKey(entry))?.pop() ?? -1] ?? entry)
}

function entryKey({ accessType, type, value, identitySource }: AclEntryDraft): string {
  return JSON.stringify([accessType, type, identitySource, value])
}

function* mergeContent(
  own: ContentDraft,
  before: ContentDraft,
  after: ContentDraft,
): Generator<undefined, ContentDraft> {
  if (yield* isSameContent(before, after)) return own
  return (yield* isSameContent(own, after)) ? own : after
}
