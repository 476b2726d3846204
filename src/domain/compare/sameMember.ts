import { isExternalGroup } from '../acl.ts'
import type { ElementKind } from '../elementKinds/elementKind.ts'
import { isGuid } from '../guid.ts'
import type { AclEntryDraft, ContentDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import { propertyTypes } from '../propertyType.ts'
import { ropeOf } from '../rope/textRope.ts'
import { sameText } from './sameText.ts'

/**
 * Whom an entry is about. An external group is the same in the spelling of either API version, an Entra principal with
 * and without its identity source, and a GUID in capitals.
 */
export function whoOf(entry: AclEntryDraft): string {
  const value = entry.value.trim()
  return `${isExternalGroup(entry) ? 'externalGroup' : entry.type} ${isGuid(value) ? value.toLowerCase() : value}`
}

/**
 * Whether two properties hold the same. How an instant or a number is written does not count, nor what the annotation
 * says: a type that is not known to both is taken from either. It can be left off at each `yield`.
 */
export function* sameProperty(one: PropertyDraft, other: PropertyDraft): Generator<undefined, boolean> {
  const [a, b] = [one.value, other.value]
  if (a === b && one.type === other.type) return true
  if (a.kind === 'people' && b.kind === 'people') {
    return a.people.length === b.people.length && a.people.every((person, index) => samePerson(person, b.people[index]))
  }
  const isText = (value: ValueDraft) => value.kind === 'text' || value.kind === 'longText'
  const kinds = new Set([propertyTypes[one.type].kind, propertyTypes[other.type].kind])
  if (a.kind === 'list' && b.kind === 'list') return yield* sameLists(a.elements, b.elements, kinds)
  if (a.kind === 'text' && b.kind === 'text') return sameElement(a.text, b.text, kinds)
  if (isText(a) && isText(b)) return yield* sameText(ropeIn(a), ropeIn(b))
  return false
}

/** Whether two contents are the same text of the same type, or both absent. */
export function* sameContent(one: ContentDraft, other: ContentDraft): Generator<undefined, boolean> {
  if (one.kind === 'absent' || other.kind === 'absent') return one.kind === other.kind
  return one.type === other.type && (yield* sameText(one.text, other.text))
}

// An absent field of a person and an empty one are the same: neither is sent.
function samePerson(one: PrincipalDraft, other: PrincipalDraft | undefined): boolean {
  return other !== undefined && principalFields.every((field) => (one[field] ?? '') === (other[field] ?? ''))
}

function* sameLists(one: readonly string[], other: readonly string[], kinds: ReadonlySet<ElementKind>) {
  if (one.length !== other.length) return false
  for (const [index, text] of one.entries()) {
    if (!sameElement(text, other[index] ?? '', kinds)) return false
    if (index % elementsPerStep === 0) yield
  }
  return true
}

/** How many elements are compared without a pause. */
const elementsPerStep = 2000

function sameElement(one: string, other: string, kinds: ReadonlySet<ElementKind>): boolean {
  if (one === other) return true
  return [...kinds].some((kind) => kind.heldAs === 'text' && kind.canonical(one) === kind.canonical(other))
}

function ropeIn(value: ValueDraft) {
  return value.kind === 'longText' ? value.text : ropeOf(value.kind === 'text' ? value.text : '')
}
