import type { AclEntryDraft, ContentDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import { commonEnds } from '../rope/commonEnds.ts'
import type { TextRope } from '../rope/textRope.ts'

/** True when two access entries say the same. */
export function isSameEntry(one: AclEntryDraft, other: AclEntryDraft): boolean {
  return (
    one === other ||
    (one.accessType === other.accessType &&
      one.type === other.type &&
      one.value === other.value &&
      one.identitySource === other.identitySource &&
      one.sought === other.sought)
  )
}

/** True when two contents are the same. Pauses in long texts, as the next one does. */
export function* isSameContent(one: ContentDraft, other: ContentDraft): Generator<undefined, boolean> {
  if (one === other) return true
  if (one.kind === 'absent' || other.kind === 'absent') return one.kind === other.kind
  return one.type === other.type && (yield* isSameRope(one.text, other.text))
}

/** True when two properties have the same name, type and value. */
export function* isSameProperty(one: PropertyDraft, other: PropertyDraft): Generator<undefined, boolean> {
  if (one === other) return true
  return one.name === other.name && one.type === other.type && (yield* isSameValue(one.value, other.value))
}

function* isSameValue(one: ValueDraft, other: ValueDraft): Generator<undefined, boolean> {
  switch (one.kind) {
    case 'absent':
    case 'null':
      return one.kind === other.kind
    case 'text':
      return other.kind === 'text' && one.text === other.text
    case 'longText':
      return other.kind === 'longText' && (yield* isSameRope(one.text, other.text))
    case 'list':
      return other.kind === 'list' && isSameList(one.elements, other.elements, (text, another) => text === another)
    case 'people':
      return other.kind === 'people' && isSameList(one.people, other.people, isSamePerson)
  }
}

function isSameList<T>(some: readonly T[], others: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    some.length === others.length &&
    some.every((each, index) => {
      const other = others[index]
      return other !== undefined && isSame(each, other)
    })
  )
}

function isSamePerson(one: PrincipalDraft, other: PrincipalDraft): boolean {
  return principalFields.every((field) => one[field] === other[field])
}

function* isSameRope(one: TextRope, other: TextRope): Generator<undefined, boolean> {
  if (one === other) return true
  return one.length === other.length && (yield* commonEnds(one, other)).start === one.length
}
