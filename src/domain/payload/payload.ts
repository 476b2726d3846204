import type { AclEntry, ExternalItem, ItemContent } from '../externalItem.ts'
import { memoizeEach } from '../listEdit.ts'
import { memoizeByObject, memoizeInContext } from '../memoizeByObject.ts'
import { memoizeByText } from '../memoizeByText.ts'
import { pointerToken } from '../problem.ts'
import { labelPointer } from '../sensitivityLabel.ts'
import type { Token } from './jsonTokens.ts'
import { quoted, tokenTexts } from './jsonTokens.ts'
import type { Printed } from './printed.ts'
import { print, printProperty } from './printed.ts'
import { aclEntryTokens, colon, contentTokens, labelTokens } from './printItem.ts'

/**
 * The item printed once: what the preview shows, the meter counts and the PUT sends is this sequence of parts and nothing
 * else. A part whose member did not change is the same object as before.
 */
export interface Payload {
  readonly parts: readonly PayloadPart[]
  /** Bytes of the body as sent: compact JSON in UTF-8. */
  readonly byteLength: number
  readonly breakdown: PayloadBreakdown
}

/** A printed member in its place. The comma belongs to the place: it depends on what follows, not on the member. */
export interface PayloadPart {
  readonly printed: Printed
  /** JSON Pointer of the member; empty for the brackets around. */
  readonly pointer: string
  /** How deep the part stands, for indentation. */
  readonly depth: number
  readonly isFollowedByComma: boolean
}

/** Where the bytes are. Brackets and commas around a member count with its group. */
export interface PayloadBreakdown {
  readonly acl: number
  readonly properties: number
  readonly content: number
  readonly label: number
  readonly byProperty: readonly { readonly name: string; readonly byteLength: number }[]
}

/**
 * Prints an item. Cost follows the members that changed since they were printed last, plus one step for each member of a
 * list that is another one.
 */
export function payloadOf({ acl, properties, content, sensitivityLabelId: label }: ExternalItem): Payload {
  const printedAcl = aclGroup(acl)
  const printedProperties = propertyGroup(properties, content !== undefined || label !== undefined)
  const contentParts = content === undefined ? [] : [part(printedContent(content), '/content', 1, label !== undefined)]
  const contentLength = byteLengthOf(contentParts)
  const labelParts = label === undefined ? [] : [part(printedLabel(label), labelPointer, 1, false)]
  const labelLength = byteLengthOf(labelParts)
  return {
    parts: [
      openingBrace,
      ...printedAcl.parts,
      ...printedProperties.parts,
      ...contentParts,
      ...labelParts,
      closingBrace,
    ],
    byteLength: 2 + printedAcl.byteLength + printedProperties.byteLength + contentLength + labelLength,
    breakdown: {
      acl: printedAcl.byteLength,
      properties: printedProperties.byteLength,
      content: contentLength,
      label: labelLength,
      byProperty: properties.map((property) => ({
        name: property.name,
        byteLength: printedProperty(property).byteLength,
      })),
    },
  }
}

/** The body as sent, in chunks: joined, they are the compact JSON that Copy copies and PUT sends. */
export function* payloadTexts(payload: Payload): Generator<string> {
  for (const { printed, isFollowedByComma } of payload.parts) {
    for (const token of printed.tokens) yield* tokenTexts(token)
    if (isFollowedByComma) yield ','
  }
}

/** A list of members as printed, with what is around them. */
interface PrintedGroup {
  readonly parts: readonly PayloadPart[]
  readonly byteLength: number
}

const aclGroup = memoizeByObject((acl: ExternalItem['acl']) =>
  printedGroup(
    'acl',
    printedEntries(acl).map((printed, index) => part(printed, `/acl/${index}`, 2, index < acl.length - 1)),
    true,
  ),
)

const propertyGroup = memoizeInContext((properties: ExternalItem['properties'], isFollowedByComma: boolean) =>
  printedGroup(
    'properties',
    properties.map((property, index) =>
      part(printedProperty(property), `/properties/${pointerToken(property.name)}`, 2, index < properties.length - 1),
    ),
    isFollowedByComma,
  ),
)

const printedEntry = memoizeByObject((entry: AclEntry) => print(aclEntryTokens(entry)))
const printedEntries = memoizeEach((entry: AclEntry) => printedEntry(entry))
const printedProperty = memoizeByObject(printProperty)
const printedContent = memoizeByObject((content: ItemContent) => print(contentTokens(content)))

const printedLabel = memoizeByText((id: string) => print(labelTokens(id)), 10)

const openingBrace = part(print([{ kind: 'punctuation', text: '{' }]), '', 0, false)
const closingBrace = part(print([{ kind: 'punctuation', text: '}' }]), '', 0, false)
const groups = {
  acl: groupBrackets('acl', '[', ']'),
  properties: groupBrackets('properties', '{', '}'),
}

function groupBrackets(name: string, open: '[' | '{', close: ']' | '}') {
  const head: readonly Token[] = [{ kind: 'key', text: quoted(name) }, colon, { kind: 'punctuation', text: open }]
  const tail: Token = { kind: 'punctuation', text: close }
  return { open: print(head), close: print([tail]), empty: print([...head, tail]) }
}

function printedGroup(
  name: keyof typeof groups,
  members: readonly PayloadPart[],
  isFollowedByComma: boolean,
): PrintedGroup {
  const parts = groupParts(name, members, isFollowedByComma)
  return { parts, byteLength: byteLengthOf(parts) }
}

function groupParts(
  name: keyof typeof groups,
  members: readonly PayloadPart[],
  isFollowedByComma: boolean,
): readonly PayloadPart[] {
  const { open, close, empty } = groups[name]
  if (members.length === 0) return [part(empty, `/${name}`, 1, isFollowedByComma)]
  return [part(open, `/${name}`, 1, false), ...members, part(close, '', 1, isFollowedByComma)]
}

function part(printed: Printed, pointer: string, depth: number, isFollowedByComma: boolean): PayloadPart {
  return { printed, pointer, depth, isFollowedByComma }
}

function byteLengthOf(parts: readonly PayloadPart[]): number {
  return parts.reduce(
    (sum, { printed, isFollowedByComma }) => sum + printed.byteLength + (isFollowedByComma ? 1 : 0),
    0,
  )
}
