import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { pointerToken } from '../problem.ts'
import { labelPointer } from '../sensitivityLabel.ts'
import { holdsNothing } from '../valueDraft.ts'
import { sameContent, sameProperty, whoOf } from './sameMember.ts'

/** What is compared of an item: all that is in its payload. */
export type ItemMembers = Pick<ItemDraft, 'acl' | 'properties' | 'content' | 'sensitivityLabelId'>

/** What became of a member: only in the later item, only in the earlier one, in both with another value, or the same. */
export type Change = 'added' | 'removed' | 'changed' | 'same'

/** One member of two items side by side. `key` is unique in the comparison, and the same for the same member in another. */
export type ComparedMember =
  | Compared<'entry', AclEntryDraft>
  | Compared<'property', PropertyDraft>
  | Compared<'content', PresentContent>
  | Compared<'label', string>

/** A content that there is. */
export type PresentContent = Extract<ContentDraft, { kind: 'present' }>

interface Compared<Kind, Member> {
  readonly kind: Kind
  readonly key: string
  readonly change: Change
  readonly before: Member | undefined
  readonly after: Member | undefined
}

/**
 * Compares two items member by member, in the order of the later one; what is not in that comes last in its group. Blind
 * to what means nothing: the order of entries and properties, annotations and type names, the spelling of an instant or a
 * number, null in place of nothing. It can be left off at each `yield`.
 */
export function* compareItems(
  before: ItemMembers,
  after: ItemMembers,
): Generator<undefined, readonly ComparedMember[]> {
  const properties = yield* compareProperties(before.properties, after.properties)
  const contents = yield* compareContents(before.content, after.content)
  const labels = compareLabels(labelIn(before), labelIn(after))
  return [...compareEntries(before.acl, after.acl), ...properties, ...contents, ...labels]
}

/** The members in which two items differ. */
export function differencesIn(members: readonly ComparedMember[]): readonly ComparedMember[] {
  return members.filter(({ change }) => change !== 'same')
}

function compareEntries(before: readonly AclEntryDraft[], after: readonly AclEntryDraft[]): readonly ComparedMember[] {
  const left = byKey(before, exactKey)
  const exact = after.map((entry) => left.get(exactKey(entry))?.shift())
  const leftByWho = byKey([...left.values()].flat(), whoOf)
  const keyOf = numbered()
  const pairs = after.map((entry, index): ComparedMember => {
    const same = exact[index]
    const old = same ?? leftByWho.get(whoOf(entry))?.shift()
    const change = same !== undefined ? 'same' : old !== undefined ? 'changed' : 'added'
    return { kind: 'entry', key: keyOf(entry), change, before: old, after: entry }
  })
  const gone = [...leftByWho.values()].flat()
  return [
    ...pairs,
    ...gone.map((entry): ComparedMember => {
      return { kind: 'entry', key: keyOf(entry), change: 'removed', before: entry, after: undefined }
    }),
  ]
}

const exactKey = (entry: AclEntryDraft) => `${entry.accessType} ${whoOf(entry)}`

/** Keys of entries: the same one may be there twice. */
function numbered(): (entry: AclEntryDraft) => string {
  const counts = new Map<string, number>()
  return (entry) => {
    const who = whoOf(entry)
    const count = counts.get(who) ?? 0
    counts.set(who, count + 1)
    return count === 0 ? `/acl/${who}` : `/acl/${who} ${count + 1}`
  }
}

function byKey<Member>(members: readonly Member[], keyOf: (member: Member) => string): Map<string, Member[]> {
  const lists = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [member])
    else list.push(member)
  }
  return lists
}

function* compareProperties(
  before: readonly PropertyDraft[],
  after: readonly PropertyDraft[],
): Generator<undefined, readonly ComparedMember[]> {
  const [old, now] = [held(before), held(after)]
  const members: ComparedMember[] = []
  for (const name of new Set([...now.keys(), ...old.keys()])) {
    const [one, other] = [old.get(name), now.get(name)]
    const isSame = one !== undefined && other !== undefined && (yield* sameProperty(one, other))
    const change = changeOf(one, other, isSame)
    members.push({ kind: 'property', key: `/properties/${pointerToken(name)}`, change, before: one, after: other })
    yield
  }
  return members
}

/** The properties that have a value, by name. */
function held(drafts: readonly PropertyDraft[]): ReadonlyMap<string, PropertyDraft> {
  const byName = new Map<string, PropertyDraft>()
  for (const draft of drafts) {
    if (!holdsNothing(draft) && draft.value.kind !== 'null' && !byName.has(draft.name)) byName.set(draft.name, draft)
  }
  return byName
}

function* compareContents(before: ContentDraft, after: ContentDraft): Generator<undefined, readonly ComparedMember[]> {
  const [one, other] = [present(before), present(after)]
  if (one === undefined && other === undefined) return []
  const change = changeOf(one, other, yield* sameContent(before, after))
  return [{ kind: 'content', key: '/content', change, before: one, after: other }]
}

function present(content: ContentDraft): PresentContent | undefined {
  return content.kind === 'present' ? content : undefined
}

function labelIn({ sensitivityLabelId }: ItemMembers): string | undefined {
  const id = sensitivityLabelId?.trim()
  return id === '' ? undefined : id
}

/** The sensitivity label, a GUID in whatever capitals. */
function compareLabels(before: string | undefined, after: string | undefined): readonly ComparedMember[] {
  if (before === undefined && after === undefined) return []
  const isSame = before?.toLowerCase() === after?.toLowerCase()
  return [{ kind: 'label', key: labelPointer, change: changeOf(before, after, isSame), before, after }]
}

function changeOf(before: unknown, after: unknown, isSame: boolean): Change {
  if (isSame) return 'same'
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}
