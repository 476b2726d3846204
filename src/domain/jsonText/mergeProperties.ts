import type { PropertyDraft } from '../itemDraft.ts'
import type { Token } from '../payload/jsonTokens.ts'
import { propertyTokens } from '../payload/printItem.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { readProperty } from '../readProperty.ts'
import { convertValueDraft, holdsNothing } from '../valueDraft.ts'
import { isSameProperty } from './sameMembers.ts'

/**
 * The properties of {@link mergeReading}: in the order of the text, and between them what a text does not show. `otherUnread`
 * are the names of those that read alike, though what could not be read of them was edited.
 */
export function* mergeProperties(
  own: readonly PropertyDraft[],
  before: readonly PropertyDraft[],
  after: readonly PropertyDraft[],
  otherUnread: ReadonlySet<string> = new Set(),
): Generator<undefined, readonly PropertyDraft[]> {
  const ownByKey = byKey(own.filter((draft) => !holdsNothing(draft)))
  const emptyByName = new Map(own.filter(holdsNothing).map((draft) => [draft.name, draft]))
  const beforeByKey = byKey(before)
  const afterByKey = byKey(after)
  /** What became of each of the form's own. */
  const used = new Map<PropertyDraft, PropertyDraft>()
  const merged: PropertyDraft[] = []
  for (const [key, draft] of afterByKey) {
    const was = beforeByKey.get(key)
    const mine = ownByKey.get(key) ?? emptyByName.get(draft.name)
    const isUnchanged = was !== undefined && !otherUnread.has(draft.name) && (yield* isSameProperty(was, draft))
    // Unchanged in the text and not in the form: it was taken away there.
    const next = isUnchanged ? mine : yield* takenOver(draft, mine)
    if (next === undefined) continue
    merged.push(next)
    if (mine !== undefined) used.set(mine, next)
  }
  const gone = new Set([...ownByKey].filter(([key]) => beforeByKey.has(key)).map(([, draft]) => draft))
  return withUnshown(merged, own, used, gone)
}

/** Puts what the text does not show after the one that it follows in the form. */
function withUnshown(
  merged: PropertyDraft[],
  own: readonly PropertyDraft[],
  used: ReadonlyMap<PropertyDraft, PropertyDraft>,
  gone: ReadonlySet<PropertyDraft>,
): readonly PropertyDraft[] {
  let position = 0
  for (const draft of own) {
    const placed = used.get(draft)
    if (placed !== undefined) position = merged.indexOf(placed) + 1
    else if (!gone.has(draft)) merged.splice(position++, 0, draft)
  }
  return merged
}

/** By name, and by which of those with the same name it is. */
function byKey(drafts: readonly PropertyDraft[]): ReadonlyMap<string, PropertyDraft> {
  const counts = new Map<string, number>()
  return new Map(
    drafts.map((draft) => {
      const count = counts.get(draft.name) ?? 0
      counts.set(draft.name, count + 1)
      return [`${count} ${draft.name}`, draft]
    }),
  )
}

/** What the text says, with the type that the form has, if that goes with it: a date is text to a payload. */
function* takenOver(draft: PropertyDraft, own: PropertyDraft | undefined): Generator<undefined, PropertyDraft> {
  if (own === undefined) return draft
  if (yield* isSameProperty(own, draft)) return own
  if (own.type === draft.type || holdsNothing(own)) return draft
  const { name, type } = own
  const typed = { name, type, value: convertValueDraft(draft.value, propertyTypeRow(type)) }
  if (!isPrintedAlike(typed, draft)) return draft
  return (yield* isSameProperty(own, typed)) ? own : typed
}

function isPrintedAlike(one: PropertyDraft, other: PropertyDraft): boolean {
  const [tokens, others] = [one, other].map((draft) => {
    const { property } = readProperty(draft)
    return property === undefined ? [] : propertyTokens(property)
  })
  if (tokens === undefined || others === undefined || tokens.length === 0) return false
  return tokens.length === others.length && tokens.every((token, index) => isSameToken(token, others[index]))
}

function isSameToken(one: Token, other: Token | undefined): boolean {
  if (one.kind === 'rope') return other?.kind === 'rope' && one.rope === other.rope
  return other !== undefined && other.kind !== 'rope' && one.text === other.text
}
