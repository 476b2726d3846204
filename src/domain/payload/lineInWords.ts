import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import type { ExternalItem } from '../externalItem.ts'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../itemDraft.ts'
import { pointerTokens } from '../json/pointerTokens.ts'
import { inWords } from '../limits.ts'
import { principalFields } from '../principal.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { annotationNotes } from './annotationNotes.ts'
import { withoutHalfPair } from './elide.ts'
import type { Token } from './jsonTokens.ts'
import {
  accessInWords,
  canInWords,
  contentTypeInWords,
  lineWords,
  personFieldInWords,
  sourceInWords,
  valueOfEntryInWords,
  whoInWords,
} from './lineWords.ts'
import type { PayloadRow } from './payloadRows.ts'

/** What a payload was printed from, as far as its lines are explained by it. */
export interface LineFacts {
  readonly item: Pick<ExternalItem, 'properties'>
  readonly context: { readonly schema: ConnectionSchema | undefined }
  /** What the form says of a property: what it is for, and how it is found. Undefined as long as that is not loaded. */
  readonly usesOf: ((property: SchemaProperty) => readonly string[]) | undefined
}

/** One sentence that says what a line of the payload is and why it is there. It reads that line and its member only. */
export function lineInWords(row: PayloadRow, facts: LineFacts): string {
  const reason = tokensOf(row).flatMap((token) => (token.kind === 'annotation' ? [token.reason] : []))[0]
  if (reason !== undefined) return annotationNotes[reason].text
  const [group = '', member] = pointerTokens(row.pointer)
  if (member === undefined) return partInWords(row, group)
  return group === 'acl' ? entryInWords(row, member) : propertyInWords(row, member, facts)
}

/** A line that belongs to no entry and to no property: a bracket around them, the content, or the sensitivity label. */
function partInWords(row: PayloadRow, group: string): string {
  const { acl, properties, content, label, item } = lineWords
  switch (group) {
    case 'acl':
      return closes(row) ? acl.empty : acl.begins
    case 'properties':
      return closes(row) ? properties.empty : properties.begins
    case 'content':
      if (row.isInsideString) return content.goesOn
      if (keyOf(row) === 'value') return content.value
      if (keyOf(row) === 'type') return contentTypeInWords[known(valueOf(row), contentTypes) ?? 'text']
      return closes(row) ? content.ends : content.begins
    case 'informationProtectionLabel':
      if (row.depth > 1) return label.id
      return closes(row) ? label.ends : label.begins
    default:
      if (!closes(row)) return item.begins
      if (row.depth === 0) return item.ends
      return bracketOf(row) === ']' ? acl.ends : properties.ends
  }
}

function entryInWords(row: PayloadRow, index: string): string {
  const { entry } = lineWords
  const number = inWords(Number(index) + 1)
  const said = (name: string) => memberOf(row.printed.tokens, name)
  const type = known(said('type'), aclTypes) ?? 'user'
  const source = known(said('identitySource'), identitySources)
  const access = known(said('accessType'), accessTypes) ?? 'grant'
  // What beta writes as a group of an external source is the externalGroup of v1.0.
  const who = type === 'group' && source === 'external' ? 'externalGroup' : type
  switch (keyOf(row)) {
    case 'type':
      return entry.type(whoInWords[who])
    case 'value':
      return valueOfEntryInWords[who]
    case 'accessType':
      return accessInWords[access]
    case 'identitySource':
      return sourceInWords[source ?? 'azureActiveDirectory']
    case undefined:
    default:
      return closes(row) ? entry.ends(number) : entry.begins(number, whoInWords[who], canInWords[access])
  }
}

/** A line of a property: its own, or one of its values, which may be people. */
function propertyInWords(row: PayloadRow, name: string, facts: LineFacts): string {
  const { property, values, person } = lineWords
  const quotedName = `“${shortened(name)}”`
  const steps = row.depth - propertyDepth
  if (row.isInsideString) return property.goesOn(quotedName)
  if (steps === 0) {
    if (keyOf(row) === undefined) return bracketOf(row) === ']' ? values.end(quotedName) : property.ends(quotedName)
    return purposeInWords(quotedName, name, facts)
  }
  const field = known(keyOf(row), principalFields)
  if (field !== undefined) return person.field(personFieldInWords[field], quotedName)
  if (bracketOf(row) === '{') return person.begins(quotedName)
  if (closes(row)) return person.ends
  const linesBefore = row.printed.tokens[0]?.kind === 'annotation' ? 1 : 0
  return values.one(inWords(row.line - linesBefore), quotedName)
}

function purposeInWords(quotedName: string, name: string, { item, context, usesOf }: LineFacts): string {
  const { property } = lineWords
  const type = item.properties.find((each) => each.name === name)?.type
  const typed = type === undefined ? quotedName : `${quotedName} (${propertyTypeRow(type).schemaName})`
  const registered = context.schema?.properties.find((each) => each.name === name)
  if (context.schema !== undefined && registered === undefined) return property.notInSchema(typed)
  if (registered === undefined || usesOf === undefined) return property.withoutSchema(typed)
  const uses = usesOf(registered)
  return uses.length === 0 ? property.unused(typed) : property.used(typed, uses.join(', '))
}

/** How deep a property stands in the payload. */
const propertyDepth = 2

/** A name that is too long for a sentence by its beginning. */
function shortened(name: string): string {
  return name.length > longestName ? `${withoutHalfPair(name.slice(0, longestName))}…` : name
}

/** Longer than any name that a schema takes. */
const longestName = 60

function tokensOf({ pieces }: PayloadRow): readonly Token[] {
  return pieces.flatMap((piece) => (piece.kind === 'token' ? [piece.token] : []))
}

function keyOf(row: PayloadRow): string | undefined {
  const key = tokensOf(row).find(({ kind }) => kind === 'key')
  return key === undefined ? undefined : textOf(key)
}

function valueOf(row: PayloadRow): string | undefined {
  const value = tokensOf(row).find(({ kind }) => kind === 'string')
  return value === undefined ? undefined : textOf(value)
}

/** The text that a member of an object has, by its name. */
function memberOf(tokens: readonly Token[], name: string): string | undefined {
  const key = tokens.findIndex((token) => token.kind === 'key' && textOf(token) === name)
  const value = key < 0 ? undefined : tokens[key + 2]
  return value === undefined ? undefined : textOf(value)
}

function textOf(token: Token): string | undefined {
  if (token.kind === 'rope') return undefined
  return token.text.startsWith('"') ? token.text.slice(1, -1) : token.text
}

/** The first bracket of a line. */
function bracketOf(row: PayloadRow): string | undefined {
  return tokensOf(row)
    .flatMap((token) => (token.kind === 'punctuation' ? [token.text] : []))
    .find((text) => /[[\]{}]/.test(text))
}

/** True when nothing but a comma comes after the closing bracket of this line. */
function closes(row: PayloadRow): boolean {
  const last = tokensOf(row).findLast((token) => !(token.kind === 'punctuation' && token.text === ','))
  return last?.kind === 'punctuation' && /[\]}]/.test(last.text)
}

function known<Name extends string>(text: string | undefined, names: readonly Name[]): Name | undefined {
  return names.find((name) => name === text)
}
