import { everybodyName } from '../access/everybodyName.ts'
import { isolatedName } from '../access/nameSigns.ts'
import type { EntryNames } from '../access/whoCanFindIt.ts'
import { aclEntryOf, isExternalGroup } from '../acl.ts'
import type { AclEntryDraft, AclType, PropertyDraft } from '../itemDraft.ts'
import { withoutHalfPair } from '../payload/elide.ts'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import { commonStart } from '../rope/commonEnds.ts'
import { isLowSurrogate } from '../rope/textMeasure.ts'
import { ropeOf, type TextRope } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import type { ComparedMember, PresentContent } from './compareItems.ts'
import { readableContent } from './contentChange.ts'
import { type SayInstant, valueInWords } from './valueInWords.ts'

/** What a member is called, and what else tells it from others. */
export interface MemberTitle {
  readonly name: string
  /** The type and the ID of an access entry that is called by name. */
  readonly id: string | undefined
}

/** What a member is called on the screen: an access entry by name where that is known, with its ID beside it, else by its ID. */
export function memberTitle(member: ComparedMember, nameOf: EntryNames): MemberTitle {
  switch (member.kind) {
    case 'entry': {
      const entry = member.after ?? member.before
      if (entry === undefined) return { name: 'Access entry', id: undefined }
      const name = everybodyName(entry.type) ?? nameOf(aclEntryOf(entry, 'beta'))
      const id = `${typeNames[typeOf(entry)]} ${entry.value.trim()}`.trimEnd()
      return name === undefined ? { name: id, id: undefined } : { name: isolatedName(name), id }
    }
    case 'property':
      return { name: (member.after ?? member.before)?.name ?? '', id: undefined }
    case 'content':
      return { name: 'Content', id: undefined }
    case 'label':
      return { name: 'Sensitivity label', id: undefined }
  }
}

/** The same as one text. */
export function memberName(member: ComparedMember, nameOf: EntryNames = () => undefined): string {
  const { name, id } = memberTitle(member, nameOf)
  return id === undefined ? name : `${name} (${id})`
}

/** The access entries among compared members, as they are in the later item or were in the earlier one. */
export function comparedEntries(members: readonly ComparedMember[]): readonly AclEntryDraft[] {
  return members.flatMap((member) => (member.kind === 'entry' ? (member.after ?? member.before ?? []) : []))
}

/** What a member holds on one side, as text to be compared: a list has one line for each element. */
export function memberRope(member: ComparedMember, side: 'before' | 'after'): TextRope | undefined {
  switch (member.kind) {
    case 'entry':
      return ropeOr(member[side], (entry) => ropeOf(accessNames[entry.accessType]))
    case 'property':
      return ropeOr(member[side], propertyRope)
    case 'content':
      return ropeOr(member[side], ({ text }) => text)
    case 'label':
      return ropeOr(member[side], ropeOf)
  }
}

/**
 * What a member holds on each side, for a line of a list: the beginning, or where both begin alike for long, what stands
 * around the first difference. Content names its type where that differs. Undefined where it is not there.
 */
export function memberExcerpts(
  member: ComparedMember,
  say: SayInstant,
): Readonly<Record<'before' | 'after', string | undefined>> {
  const { before, after } = readableRopes(member, say)
  const differs = before === undefined || after === undefined ? 0 : finished(commonStart(before, after))
  // Content may be of another type and have the same text.
  const isSame = differs === before?.length && differs === after?.length
  const from = isSame || differs <= inSightFromStart || isWhole(before, after) ? 0 : differs - wordsBefore
  const isTyped = member.kind === 'content' && member.before?.type !== member.after?.type
  const typeBefore = (side: 'before' | 'after') => (isTyped ? `${typeOfContent(member[side])}: ` : '')
  return {
    before: before && `${typeBefore('before')}${excerptOf(before, from)}`,
    after: after && `${typeBefore('after')}${excerptOf(after, from)}`,
  }
}

/** As people read both sides: HTML without its tags, and a value in words, unless that hides what differs. */
export function readableRopes(
  member: ComparedMember,
  say: SayInstant,
): Readonly<Record<'before' | 'after', TextRope | undefined>> {
  const ropesBy = (rope: (side: 'before' | 'after') => TextRope | undefined) => ({
    before: rope('before'),
    after: rope('after'),
  })
  if (member.kind === 'content') return ropesBy((side) => ropeOr(member[side], readableContent))
  if (member.kind !== 'property') return ropesBy((side) => memberRope(member, side))
  const wordsOf = (property: PropertyDraft | undefined) => property && valueInWords(property, say)
  const [before, after] = [wordsOf(member.before), wordsOf(member.after)]
  const words = before === after ? {} : { before, after }
  return ropesBy((side) => (words[side] === undefined ? memberRope(member, side) : ropeOf(words[side])))
}

/** Both have room from their start to their end. */
function isWhole(...ropes: readonly (TextRope | undefined)[]): boolean {
  return ropes.every((rope) => rope === undefined || rope.length <= longestExcerpt)
}

/** Where an excerpt begins that is cut near `from`: at a word, as far as there is one before the difference. */
function startOf(rope: TextRope, from: number): number {
  if (from === 0) return 0
  const word = rope.sliceString(from, from + wordsBefore).search(/\s\S/)
  if (word >= 0) return from + word + 1
  return isLowSurrogate(rope.sliceString(from, from + 1).charCodeAt(0)) ? from - 1 : from
}

function excerptOf(rope: TextRope, from: number): string {
  const start = startOf(rope, from)
  const cut = rope.sliceString(start, start + longestExcerpt)
  // No half of a character at the end.
  const part = start + cut.length < rope.length ? withoutHalfPair(cut) : cut
  const shown = part.replaceAll(/\s+/g, ' ').trim()
  const text = shown === '' ? (rope.length === 0 ? '(empty)' : '(white space)') : shown
  return `${start === 0 ? '' : '…'}${text}${rope.length > start + part.length ? '…' : ''}`
}

/** In code units: what is longer is cut. */
export const longestExcerpt = 80
/** What leads to a difference, so that it is known where it is; in code units. */
const wordsBefore = 24
/** A difference that comes before that is in sight from the start of the text, with enough behind it. */
const inSightFromStart = 40

function ropeOr<Member>(member: Member | undefined, rope: (member: Member) => TextRope): TextRope | undefined {
  return member === undefined ? undefined : rope(member)
}

function propertyRope({ value }: PropertyDraft): TextRope {
  switch (value.kind) {
    case 'absent':
    case 'null':
      return ropeOf('')
    case 'text':
      return ropeOf(value.text)
    case 'longText':
      return value.text
    case 'list':
      return ropeOf(value.elements.join('\n'))
    case 'people':
      return ropeOf(value.people.map(personText).join('\n'))
  }
}

function personText(person: PrincipalDraft): string {
  return principalFields.flatMap((field) => (person[field] ? [`${field}: ${person[field]}`] : [])).join(', ')
}

function typeOfContent(content: PresentContent | undefined): string {
  return content?.type === 'html' ? 'HTML' : 'Text'
}

function typeOf(entry: AclEntryDraft): AclType {
  return isExternalGroup(entry) ? 'externalGroup' : entry.type
}

const accessNames = { grant: 'Can find it (grant)', deny: 'Cannot find it (deny)' } as const

const typeNames: Record<AclType, string> = {
  user: 'User',
  group: 'Group',
  everyone: 'Everyone',
  everyoneExceptGuests: 'Everyone except guests',
  externalGroup: 'External group',
}
