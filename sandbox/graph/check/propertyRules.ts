import type { PropertyType } from '../../seed/connection.ts'
import type { JsonNode } from '../readJson.ts'
import { checkPrincipal, principalType } from './checkPrincipal.ts'
import { isDateTimeOffset } from './dateTime.ts'
import { type ItemRefusal, refuse } from './refusal.ts'

/** How one value of a type looks in the payload. */
type ValueCheck = (node: JsonNode, pointer: string) => ItemRefusal | undefined

/** How a property type travels: its type specifier, when it must be there, and what each value must be. */
export type PropertyRule = {
  readonly specifier: string
  readonly specifierNeeded: 'always' | 'nonAscii' | 'never'
  readonly isCollection: boolean
  readonly checkValue: ValueCheck
}

/**
 * Every property type.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export const propertyRules: Readonly<Record<PropertyType, PropertyRule>> = {
  string: { specifier: 'String', specifierNeeded: 'nonAscii', isCollection: false, checkValue: checkString },
  int64: scalar('Int64', checkInt64),
  double: scalar('Double', checkDouble),
  boolean: scalar('Boolean', checkBoolean),
  dateTime: scalar('DateTimeOffset', checkDateTime),
  principal: scalar(principalType, checkPrincipal),
  stringCollection: collection('String', checkString),
  int64Collection: collection('Int64', checkInt64),
  doubleCollection: collection('Double', checkDouble),
  dateTimeCollection: collection('DateTimeOffset', checkDateTime),
  principalCollection: collection(principalType, checkPrincipal),
}

function scalar(specifier: string, checkValue: ValueCheck): PropertyRule {
  return { specifier, specifierNeeded: 'never', isCollection: false, checkValue }
}

function collection(element: string, checkValue: ValueCheck): PropertyRule {
  return { specifier: `Collection(${element})`, specifierNeeded: 'always', isCollection: true, checkValue }
}

function checkString(node: JsonNode, pointer: string): ItemRefusal | undefined {
  return node.kind === 'string' ? undefined : mismatch(node, pointer, 'String')
}

function checkBoolean(node: JsonNode, pointer: string): ItemRefusal | undefined {
  return node.kind === 'boolean' ? undefined : mismatch(node, pointer, 'Boolean')
}

function checkDouble(node: JsonNode, pointer: string): ItemRefusal | undefined {
  if (node.kind !== 'number') return mismatch(node, pointer, 'Double')
  if (Number.isFinite(Number(node.source))) return undefined
  return refuse('ValueOutOfRange', pointer, 'the number does not fit a Double.')
}

// The digits of the source decide: as a JavaScript number 9223372036854775808 would look like a good Int64.
function checkInt64(node: JsonNode, pointer: string): ItemRefusal | undefined {
  if (node.kind !== 'number' || !/^-?\d+$/.test(node.source)) return mismatch(node, pointer, 'Int64')
  if (BigInt.asIntN(64, BigInt(node.source)) === BigInt(node.source)) return undefined
  const sentence = 'an Int64 is between -9223372036854775808 and 9223372036854775807.'
  return refuse('ValueOutOfRange', pointer, sentence)
}

function checkDateTime(node: JsonNode, pointer: string): ItemRefusal | undefined {
  if (node.kind !== 'string') return mismatch(node, pointer, 'DateTime')
  if (isDateTimeOffset(node.value)) return undefined
  const sentence = 'a DateTime is written in ISO 8601 with a zone, such as 2026-01-31T09:30:00Z.'
  return refuse('InvalidDateTime', pointer, sentence)
}

function mismatch(node: JsonNode, pointer: string, typeName: string): ItemRefusal {
  const shown = node.source.length > 60 ? `${node.source.slice(0, 60)}…` : node.source
  const sentence = `has a value that does not match the schema: ${shown} is not of type ${typeName}.`
  return refuse(
    'TypeMismatch',
    pointer,
    node.kind === 'null' ? `${sentence} Leave the property out instead.` : sentence,
  )
}
