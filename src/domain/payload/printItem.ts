import type { ElementValue } from '../elementValue.ts'
import type { AclEntry, ItemContent, ItemProperty, PropertyValue } from '../externalItem.ts'
import { isCollectionValue } from '../externalItem.ts'
import { memoizeByText } from '../memoizeByText.ts'
import { propertyTypes } from '../propertyType.ts'
import { annotationReasonFor } from './annotate.ts'
import type { Token } from './jsonTokens.ts'
import { quoted } from './jsonTokens.ts'

/** The tokens of an access entry, in the order of the documentation's example. */
export function aclEntryTokens({ type, value, accessType, identitySource }: AclEntry): readonly Token[] {
  const tokens = [...toType, oftenString(type), ...toValue, string(value), ...toAccess, oftenString(accessType)]
  if (identitySource !== undefined) tokens.push(...toSource, oftenString(identitySource))
  tokens.push(closingBrace)
  return tokens
}

/** The tokens of a property: its annotation right before its value, if the value needs one, then name and value. */
export function propertyTokens(property: ItemProperty): readonly Token[] {
  return [...propertyHead(property), ...valueTokens(property.value)]
}

/** What stands before the value of a property: its annotation, if it needs one, and its name. */
export function propertyHead(property: ItemProperty): readonly Token[] {
  const { name, type } = property
  const reason = annotationReasonFor(property)
  const annotation: readonly Token[] =
    reason === undefined
      ? []
      : [
          { kind: 'annotation', text: quoted(`${name}@odata.type`), reason },
          colon,
          { kind: 'specifier', text: quoted(propertyTypes[type].specifier) },
          comma,
        ]
  return [...annotation, { kind: 'key', text: quoted(name) }, colon]
}

/** The tokens of the member `content`, in the order of the documentation's example. */
export function contentTokens({ value, type }: ItemContent): readonly Token[] {
  return [
    { kind: 'key', text: '"content"' },
    colon,
    ...objectTokens([
      ['value', [{ kind: 'rope', rope: value }]],
      ['type', [string(type)]],
    ]),
  ]
}

/** The tokens of the member `informationProtectionLabel`. */
export function labelTokens(id: string): readonly Token[] {
  return [
    { kind: 'key', text: '"informationProtectionLabel"' },
    colon,
    ...objectTokens([['sensitivityLabelId', [string(id)]]]),
  ]
}

export const comma: Token = { kind: 'punctuation', text: ',' }
export const colon: Token = { kind: 'punctuation', text: ':' }
export const openingBracket: Token = { kind: 'punctuation', text: '[' }
export const closingBracket: Token = { kind: 'punctuation', text: ']' }
const openingBrace: Token = { kind: 'punctuation', text: '{' }
const closingBrace: Token = { kind: 'punctuation', text: '}' }

// A list may have tens of thousands of entries, which share all tokens but their values.
const toType = [openingBrace, key('type'), colon]
const toValue = [comma, key('value'), colon]
const toAccess = [comma, key('accessType'), colon]
const toSource = [comma, key('identitySource'), colon]
const oftenString = memoizeByText(string, 20)

/** The tokens of the value of a property. */
export function valueTokens(value: PropertyValue): readonly Token[] {
  if (value === null) return [{ kind: 'literal', text: 'null' }]
  if (!isCollectionValue(value)) return elementTokens(value)
  return [openingBracket, ...listTokens(value).slice(1), closingBracket]
}

/** The tokens of the elements of a collection, with a comma before each: one for each element, except for a person. */
export function listTokens(values: readonly ElementValue[]): readonly Token[] {
  const tokens: Token[] = []
  for (const value of values) tokens.push(comma, ...elementTokens(value))
  return tokens
}

function elementTokens(value: ElementValue): readonly Token[] {
  if (typeof value === 'string') return [string(value)]
  if (typeof value === 'boolean') return [{ kind: 'literal', text: String(value) }]
  if (value.kind === 'number') return [{ kind: 'number', text: value.digits }]
  if (value.kind === 'longText') return [{ kind: 'rope', rope: value.text }]
  return [
    openingBrace,
    { kind: 'annotation', text: '"@odata.type"', reason: 'principal' },
    colon,
    { kind: 'specifier', text: quoted(propertyTypes.principal.specifier) },
    ...value.fields.flatMap(([field, text]) => [comma, key(field), colon, string(text)]),
    closingBrace,
  ]
}

function objectTokens(members: readonly (readonly [string, readonly Token[]])[]): readonly Token[] {
  return [
    openingBrace,
    ...members.flatMap(([name, tokens], index) => [...(index > 0 ? [comma] : []), key(name), colon, ...tokens]),
    closingBrace,
  ]
}

function key(name: string): Token {
  return { kind: 'key', text: quoted(name) }
}

function string(text: string): Token {
  return { kind: 'string', text: quoted(text) }
}
