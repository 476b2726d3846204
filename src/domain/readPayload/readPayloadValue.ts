import type { PrincipalKind, TextKind } from '../elementKinds/elementKind.ts'
import type { ValueDraft } from '../itemDraft.ts'
import { absent } from '../itemDraft.ts'
import type { JsonNode } from '../json/jsonNode.ts'
import { nodeSource, numberDigits, stringRope, stringText } from '../json/jsonNode.ts'
import { readJson } from '../json/jsonReader.ts'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import type { PropertyType } from '../propertyType.ts'
import { propertyTypeRow, propertyTypes } from '../propertyType.ts'
import type { RopeBuilder } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { longestBoxText } from '../valueDraft.ts'
import type { ImportNotes } from './importNote.ts'
import { excerpt } from './importNote.ts'
import { listText } from './listText.ts'
import type { PointedMember } from './payloadMember.ts'
import { isSdkMember, pointedMembers, sortedMembers } from './payloadMember.ts'

/** What a part of a payload is read with. */
export interface PayloadNotes {
  readonly source: string
  readonly notes: ImportNotes
  readonly startRope: () => RopeBuilder
}

/** What one property of a payload is read with. */
export interface ValueReading extends PayloadNotes {
  readonly pointer: string
}

/**
 * The value of a property as the form holds it, by the property's type. Values that JSON writes differently for this type
 * are taken over as text and noted; what no text can stand for is left out and noted. Pauses in long texts and lists.
 */
export function* readPayloadValue(
  node: JsonNode,
  type: PropertyType,
  reading: ValueReading,
): Generator<number, ValueDraft> {
  const { kind, isCollection, takesLongText } = propertyTypeRow(type)
  if (node.kind === 'literal' && node.value === null) return { kind: 'null' }
  if (takesLongText && node.kind === 'string' && node.end - node.start > longestBoxText) {
    const text = yield* stringRope(reading.source, node, reading.startRope())
    return text.length > longestBoxText ? { kind: 'longText', text } : { kind: 'text', text: text.toString() }
  }
  if (isCollection && node.kind === 'string') {
    const text = listText(stringText(reading.source, node))
    const list = text === undefined ? undefined : finished(readJson(text))
    if (text !== undefined && list?.kind === 'value' && list.root.kind === 'array') {
      reading.notes.changed('list-as-text', reading.pointer, 'The text is a list in quotes: it becomes the list.')
      return finished(readPayloadValue(list.root, type, { ...reading, source: text }))
    }
  }
  const nodes = elementsOf(node, isCollection, reading)
  if (kind.heldAs === 'principal') return peopleOf(nodes, node.kind === 'array', kind, reading)
  const texts: string[] = []
  for (const [index, each] of nodes.entries()) {
    const pointer = node.kind === 'array' ? `${reading.pointer}/${index}` : reading.pointer
    const text = textOf(each, kind, { ...reading, pointer })
    if (text !== undefined) texts.push(text)
    if (index % elementsPerStep === 0) yield each.end
  }
  if (isCollection || node.kind === 'array') return { kind: 'list', elements: texts }
  return texts[0] === undefined ? absent : { kind: 'text', text: texts[0] }
}

/** How many elements are read without a pause. */
const elementsPerStep = 2000

function elementsOf(node: JsonNode, isCollection: boolean, { pointer, notes }: ValueReading): readonly JsonNode[] {
  if (node.kind !== 'array') {
    if (isCollection)
      notes.changed('one-value-for-collection', pointer, 'This property holds a list: the value becomes a list of one.')
    return [node]
  }
  if (!isCollection && node.elements.length === 0) {
    notes.leftOut('list-for-one-value', pointer, 'This property holds one value, and the list is empty.')
  }
  if (!isCollection && node.elements.length === 1) {
    notes.changed('list-for-one-value', pointer, 'This property holds one value: it is taken out of its list.')
  }
  return node.elements
}

/** The text that the form shows for a value; undefined where there is none. */
function textOf(node: JsonNode, kind: TextKind, { source, pointer, notes }: ValueReading): string | undefined {
  switch (node.kind) {
    case 'string': {
      const text = stringText(source, node)
      const value = kind.json === 'string' ? undefined : kind.read(text).value
      const becomesNumber = kind.json === 'number' && typeof value === 'object'
      const becomesTruth = kind.json === 'boolean' && typeof value === 'boolean'
      if (becomesNumber)
        notes.changed(
          'value-wrong-json-type',
          pointer,
          `The text “${excerpt(text)}” becomes a number.`,
          `“${excerpt(text)}” must be a number, without quotes.`,
        )
      if (kind.json === 'string' && kind.ignoresSpace && text !== text.trim())
        notes.changed('value-white-space', pointer, 'White space around it is not sent.')
      if (becomesTruth)
        notes.changed(
          'value-wrong-json-type',
          pointer,
          `The text “${text}” becomes true or false, without quotes.`,
          `“${text}” must be true or false, without quotes.`,
        )
      return text
    }
    case 'number': {
      const digits = numberDigits(source, node)
      if (kind.json !== 'number')
        notes.changed(
          'value-wrong-json-type',
          pointer,
          `The number ${excerpt(digits)} becomes text.`,
          `${excerpt(digits)} must be a text, in quotes.`,
        )
      return digits
    }
    case 'literal':
      if (node.value === null) {
        notes.leftOut('list-element-null', pointer, 'A list cannot hold null.')
        return undefined
      }
      if (kind.json !== 'boolean')
        notes.changed(
          'value-wrong-json-type',
          pointer,
          `${node.value} becomes text.`,
          `${node.value} must be a text, in quotes.`,
        )
      return String(node.value)
    case 'object':
      if (kind.json === 'string' && !kind.ignoresSpace) {
        const message =
          'Graph has no type for an object: it becomes its JSON as text. Better give each of its members a property.'
        notes.changed('value-object', pointer, message)
        return nodeSource(source, node)
      }
      noteUnreadable(node, { source, pointer, notes })
      return undefined
    case 'array':
      noteUnreadable(node, { source, pointer, notes })
      return undefined
  }
}

function noteUnreadable(node: JsonNode, { source, pointer, notes }: Omit<ValueReading, 'startRope'>): void {
  const text = nodeSource(source, node)
  notes.unreadable(pointer, `No value can be read from ${excerpt(text)}.`, text)
}

function peopleOf(nodes: readonly JsonNode[], isList: boolean, kind: PrincipalKind, reading: ValueReading): ValueDraft {
  const people = nodes.flatMap((node, index) => {
    const pointer = isList ? `${reading.pointer}/${index}` : reading.pointer
    return personOf(node, kind, { ...reading, pointer }) ?? []
  })
  return !isList && people.length === 0 ? absent : { kind: 'people', people }
}

function personOf(
  node: JsonNode,
  kind: PrincipalKind,
  { source, pointer, notes }: ValueReading,
): PrincipalDraft | undefined {
  if (node.kind === 'string') {
    const text = stringText(source, node)
    notes.changed('principal-from-text', pointer, 'A text becomes a person with this name.')
    return kind.fromText(text)
  }
  if (node.kind !== 'object') {
    const text = nodeSource(source, node)
    notes.unreadable(pointer, `A person is an object; this is ${excerpt(text)}.`, text)
    return undefined
  }
  const { known, others } = sortedMembers(pointedMembers(node.members, pointer, notes), personNames, notes)
  if (others.some(({ name }) => !isSdkMember(name)) && !principalFields.some((field) => known.has(field))) {
    const names = others.map(({ name }) => `“${excerpt(name)}”`).slice(0, 5)
    const message = `A person has fields such as “upn”; this has ${names.join(', ')} only.`
    notes.unreadable(pointer, message, nodeSource(source, node))
    return undefined
  }
  for (const { name, pointer: at } of others) {
    if (isSdkMember(name)) notes.leftOut('sdk-member', at, 'It belongs to an SDK, not to the payload.')
    else notes.leftOut('principal-field-unknown', at, `A person has no “${excerpt(name)}”.`)
  }
  notePersonType(known.get('@odata.type'), { source, pointer, notes })
  const fields = principalFields.flatMap((field) => {
    const member = known.get(field)
    if (member === undefined) return []
    const { value, pointer: at } = member
    if (value.kind !== 'string') {
      const isNull = value.kind === 'literal' && value.value === null
      if (isNull) notes.leftOut('principal-field-empty', at, 'An empty field of a person is not sent.')
      else notes.leftOut('principal-field-not-text', at, `“${field}” has to be text.`)
      return []
    }
    const text = stringText(source, value)
    if (text === '') notes.leftOut('principal-field-empty', at, 'An empty field of a person is not sent.')
    return [[field, text] as const]
  })
  return Object.fromEntries(fields)
}

const personNames = [...principalFields, '@odata.type'] as const

function notePersonType(
  type: PointedMember | undefined,
  { source, pointer, notes }: Omit<ValueReading, 'startRope'>,
): void {
  if (type === undefined) {
    notes.changed('principal-odata-type-missing', pointer, '“@odata.type” is added: a person is written with it.')
    return
  }
  const said = type.value.kind === 'string' ? stringText(source, type.value) : nodeSource(source, type.value)
  const documented = propertyTypes.principal.specifier
  if (said === documented) return
  const rule = `#${said}` === documented ? 'specifier-hash' : 'principal-odata-type-wrong'
  notes.respelt(rule, type.pointer, said, documented)
}
