import type { SchemaProperty } from '../connectionSchema.ts'
import type { JsonMember, JsonNode } from '../json/jsonNode.ts'
import { nodeSource, stringText } from '../json/jsonNode.ts'
import { type PropertyType, propertyTypeNamed, propertyTypes } from '../propertyType.ts'
import { excerpt, memberPointer } from '../readPayload/importNote.ts'
import { typeOfSpecifier } from '../readPayload/payloadPropertyType.ts'
import { firstOf, memberNamed } from './members.ts'
import { hiddenLabel, labelNamed } from './schemaLabels.ts'
import type { NotePointers, SchemaNote, SchemaRuleId } from './schemaNote.ts'
import { schemaNote } from './schemaNote.ts'
import { typeMeant } from './typeMeant.ts'

/** Where a property is read: the source, the place of what is read now, and the notes so far. */
export interface SchemaPropertyReading extends NotePointers {
  readonly source: string
  readonly notes: SchemaNote[]
}

/**
 * Reads one property of a schema text. Names of members may have other capitals, flags may be texts, a list may be one
 * text, the type may be spelled as payloads spell it: each is noted. Undefined, with a note, without a name and a type.
 */
export function readSchemaProperty(node: JsonNode, reading: SchemaPropertyReading): SchemaProperty | undefined {
  if (node.kind !== 'object') {
    return unreadable(`A property has to be an object; this is ${excerpt(nodeSource(reading.source, node))}.`, reading)
  }
  noteMembers(node.members, reading)
  const member = (name: string) => memberNamed(node, name)
  const name = textOf(member('name'), reading)
  if (name === undefined || name === '') return unreadable('A property without a name is left out.', reading)
  const typeName = textOf(member('type'), reading)
  if (typeName === undefined) return unreadable(`“${excerpt(name)}” has no type and is left out.`, reading)
  // Code generators group the flags, and drop the "is".
  const search = member('search')?.value
  const flag = (flagName: string, short: string) =>
    flagOf(
      member(flagName) ?? member(short) ?? (search?.kind === 'object' ? memberNamed(search, short) : undefined),
      reading,
    )
  return {
    name,
    ...typeOf(typeName, placeOf(member('type'), reading)),
    labels: textsOf(member('labels') ?? member('label'), reading).map((label) =>
      labelOf(label, placeOf(member('labels'), reading)),
    ),
    aliases: textsOf(member('aliases'), reading),
    description: textOf(member('description'), reading),
    isSearchable: flag('isSearchable', 'searchable'),
    isQueryable: flag('isQueryable', 'queryable'),
    isRetrievable: flag('isRetrievable', 'retrievable'),
    isRefinable: flag('isRefinable', 'refinable'),
    isExactMatchRequired: flag('isExactMatchRequired', 'exactMatchRequired'),
  }
}

const knownMembers = new Map(
  `
  name type labels label aliases description search rankingHint
  isSearchable isQueryable isRetrievable isRefinable isExactMatchRequired
  searchable queryable retrievable refinable exactMatchRequired
`
    .trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
)

function noteMembers(members: readonly JsonMember[], reading: SchemaPropertyReading): void {
  const seen = new Set<string>()
  for (const member of firstOf(members)) {
    const lower = member.name.toLowerCase()
    const known = knownMembers.get(lower)
    const shown = excerpt(member.name)
    if (seen.has(lower)) note('schema-member-twice', `“${shown}” comes twice. The last one counts.`, member, reading)
    if (known === undefined && !lower.includes('@odata')) {
      note('schema-member-unknown', `“${shown}” is no member of a schema property that is known here.`, member, reading)
    } else if (known !== undefined && known !== member.name) {
      note('schema-member-spelling', `“${shown}” is read as “${known}”.`, member, reading)
    }
    seen.add(lower)
  }
}

function typeOf(written: string, reading: SchemaPropertyReading): { type: PropertyType | undefined; typeName: string } {
  const type = propertyTypeNamed(written.trim())
  if (type !== undefined) {
    if (type !== written)
      note('schema-type-spelling', `“${excerpt(written)}” is read as “${type}”.`, undefined, reading)
    return { type, typeName: type }
  }
  const asPayload = typeOfSpecifier(written)
  if (asPayload !== undefined) {
    const { schemaName } = propertyTypes[asPayload]
    note(
      'schema-type-of-payload',
      `“${excerpt(written)}” is how a payload says it. In a schema it is “${schemaName}”, and Graph rejects the other.`,
      undefined,
      reading,
    )
    return { type: asPayload, typeName: asPayload }
  }
  if (written === hiddenLabel) {
    note('schema-type-hidden', 'Graph answers “unknownFutureValue” for newer types.', undefined, reading)
  } else note('schema-type-unknown', unknownType(written), undefined, reading)
  return { type: undefined, typeName: written }
}

function unknownType(written: string): string {
  const meant = typeMeant(written)
  const advice = meant === undefined ? 'Choose one that Graph documents.' : `Did you mean “${meant}”?`
  return `“${excerpt(written)}” is no type of a schema. ${advice}`
}

function labelOf(written: string, reading: SchemaPropertyReading): string {
  const label = labelNamed(written)
  if (label !== undefined) {
    if (label !== written)
      note('schema-label-spelling', `“${excerpt(written)}” is read as “${label}”.`, undefined, reading)
    return label
  }
  if (written === hiddenLabel) {
    note(
      'schema-label-hidden',
      'Graph answers “unknownFutureValue” for newer labels that were not asked for.',
      undefined,
      reading,
    )
  } else note('schema-label-unknown', `“${excerpt(written)}” is no label that is known here.`, undefined, reading)
  return written
}

function textOf(member: JsonMember | undefined, { source }: SchemaPropertyReading): string | undefined {
  return member?.value.kind === 'string' ? stringText(source, member.value) : undefined
}

function textsOf(member: JsonMember | undefined, reading: SchemaPropertyReading): readonly string[] {
  const { source } = reading
  if (member === undefined || isNull(member.value)) return []
  const { value } = member
  if (value.kind === 'string') {
    const text = stringText(source, value)
    if (text === '') return []
    note('schema-list-text', `“${member.name}” has to be a list. It is read as [“${excerpt(text)}”].`, member, reading)
    return [text]
  }
  const elements = value.kind === 'array' ? firstOf(value.elements) : []
  if (
    value.kind !== 'array' ||
    elements.length < value.elements.length ||
    elements.some(({ kind }) => kind !== 'string')
  ) {
    note(
      'schema-list-unreadable',
      `“${member.name}” has to be a short list of texts; the rest is left out.`,
      member,
      reading,
    )
  }
  return elements.flatMap((element) => (element.kind === 'string' ? [stringText(source, element)] : []))
}

function flagOf(member: JsonMember | undefined, reading: SchemaPropertyReading): boolean {
  if (member === undefined || isNull(member.value)) return false
  const { name, value } = member
  if (value.kind === 'literal') return value.value === true
  const text = value.kind === 'string' ? stringText(reading.source, value).trim().toLowerCase() : ''
  if (text === 'true' || text === 'false') {
    note('schema-flag-text', `“${name}” is the text “${text}” and read as ${text}.`, member, reading)
    return text === 'true'
  }
  note('schema-flag-unreadable', `“${name}” has to be true or false. It is read as false.`, member, reading)
  return false
}

function isNull(node: JsonNode): boolean {
  return node.kind === 'literal' && node.value === null
}

function unreadable(message: string, reading: SchemaPropertyReading): undefined {
  note('schema-property-unreadable', message, undefined, reading)
  return undefined
}

/** A note at a member of what is read, or at the whole. */
function note(
  rule: SchemaRuleId,
  message: string,
  member: JsonMember | undefined,
  reading: SchemaPropertyReading,
): void {
  reading.notes.push(schemaNote(rule, message, placeOf(member, reading)))
}

function placeOf(member: JsonMember | undefined, reading: SchemaPropertyReading): SchemaPropertyReading {
  if (member === undefined) return reading
  return { ...reading, pointer: memberPointer(reading.pointer, member.name), at: member.key.start }
}
