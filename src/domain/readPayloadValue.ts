import type { ImportNotes } from './importNote.ts'
import { excerpt, memberPointer } from './importNote.ts'
import type { PrincipalDraft, ValueDraft } from './itemDraft.ts'
import { absent, principalFields } from './itemDraft.ts'
import type { JsonNode } from './jsonNode.ts'
import { nodeSource, numberDigits, stringRope, stringText } from './jsonNode.ts'
import type { ElementType, PropertyType } from './propertyType.ts'
import { propertyTypeRow } from './propertyType.ts'
import type { RopeBuilder } from './textRope.ts'
import { longestBoxText } from './valueDraft.ts'

/** What one property of a payload is read with. */
export interface ValueReading {
  readonly source: string
  readonly pointer: string
  readonly notes: ImportNotes
  readonly startRope: () => RopeBuilder
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
  const { element, isCollection } = propertyTypeRow(type)
  if (node.kind === 'literal' && node.value === null) return { kind: 'null' }
  const isLong = element === 'string' && !isCollection && node.kind === 'string'
  if (isLong && node.end - node.start > longestBoxText) {
    const text = yield* stringRope(reading.source, node, reading.startRope())
    return text.length > longestBoxText ? { kind: 'longText', text } : { kind: 'text', text: text.toString() }
  }
  const nodes = elementsOf(node, isCollection, reading)
  if (element === 'principal') return peopleOf(nodes, node.kind === 'array', reading)
  const texts: string[] = []
  for (const [index, each] of nodes.entries()) {
    const pointer = node.kind === 'array' ? `${reading.pointer}/${index}` : reading.pointer
    const text = textOf(each, element, { ...reading, pointer })
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
  if (!isCollection && node.elements.length === 1) {
    notes.changed('list-for-one-value', pointer, 'This property holds one value: it is taken out of its list.')
  }
  return node.elements
}

/** The text that the form shows for a value; undefined where there is none. */
function textOf(node: JsonNode, element: ElementType, { source, pointer, notes }: ValueReading): string | undefined {
  const isNumeric = element === 'int64' || element === 'double'
  switch (node.kind) {
    case 'string': {
      const text = stringText(source, node)
      const becomesNumber = isNumeric && /^\s*-?\d/.test(text)
      const becomesTruth = element === 'boolean' && (text === 'true' || text === 'false')
      if (becomesNumber)
        notes.changed('value-wrong-json-type', pointer, `The text “${excerpt(text)}” becomes a number.`)
      if (element === 'dateTime' && text !== text.trim())
        notes.changed('value-white-space', pointer, 'White space around it is not sent.')
      if (becomesTruth)
        notes.changed('value-wrong-json-type', pointer, `The text “${text}” becomes true or false, without quotes.`)
      return text
    }
    case 'number': {
      const digits = numberDigits(source, node)
      if (!isNumeric) notes.changed('value-wrong-json-type', pointer, `The number ${excerpt(digits)} becomes text.`)
      return digits
    }
    case 'literal':
      if (node.value === null) {
        notes.leftOut('list-element-null', pointer, 'A list cannot hold null.')
        return undefined
      }
      if (element !== 'boolean') notes.changed('value-wrong-json-type', pointer, `${node.value} becomes text.`)
      return String(node.value)
    case 'array':
    case 'object':
      notes.leftOut('value-unreadable', pointer, `No value can be read from ${excerpt(nodeSource(source, node))}.`)
      return undefined
  }
}

function peopleOf(nodes: readonly JsonNode[], isList: boolean, reading: ValueReading): ValueDraft {
  const people = nodes.flatMap((node, index) => {
    const pointer = isList ? `${reading.pointer}/${index}` : reading.pointer
    return personOf(node, { ...reading, pointer }) ?? []
  })
  return !isList && people.length === 0 ? absent : { kind: 'people', people }
}

function personOf(node: JsonNode, { source, pointer, notes }: ValueReading): PrincipalDraft | undefined {
  if (node.kind === 'string') {
    const text = stringText(source, node)
    notes.changed('principal-from-text', pointer, 'A text becomes a person with this name.')
    return text.includes('@') ? { upn: text } : { externalName: text }
  }
  if (node.kind !== 'object') {
    notes.leftOut('value-unreadable', pointer, `A person is an object; this is ${excerpt(nodeSource(source, node))}.`)
    return undefined
  }
  const person: PrincipalDraft = Object.fromEntries(
    node.members.flatMap(({ name, value }) => {
      const field = principalFields.find((each) => each === name)
      if (field !== undefined && value.kind === 'string') {
        const text = stringText(source, value)
        if (text === '')
          notes.leftOut(
            'principal-field-empty',
            memberPointer(pointer, name),
            'An empty field of a person is not sent.',
          )
        return [[field, text]]
      }
      if (name !== '@odata.type')
        notes.leftOut(
          field === undefined ? 'principal-field-unknown' : 'principal-field-not-text',
          memberPointer(pointer, name),
          notAField(name, field !== undefined),
        )
      return []
    }),
  )
  if (!node.members.some(({ name }) => name === '@odata.type')) {
    notes.changed('principal-odata-type-missing', pointer, '“@odata.type” is added: a person is written with it.')
  }
  return person
}

function notAField(name: string, isField: boolean): string {
  return isField ? `“${name}” has to be text.` : `A person has no “${excerpt(name)}”.`
}
