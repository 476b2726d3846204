import * as fc from 'fast-check'
import type { AclEntry, ElementValue, ExternalItem, ItemContent, ItemProperty, Principal } from '../externalItem.ts'
import { accessTypes, aclTypes, contentTypes, identitySources, principalFields } from '../itemDraft.ts'
import type { ElementType, PropertyType } from '../propertyType.ts'
import { allPropertyTypes, propertyTypes } from '../propertyType.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyName, anyText } from './randomText.ts'

const anyPrincipal: fc.Arbitrary<Principal> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...principalFields), anyText), { selector: ([field]) => field, maxLength: 7 })
  .map((fields) => ({ kind: 'principal', fields }))

const anyInt64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)
const anyDouble = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.constantFrom('-0', '0.0', '1e400', '-1E-400', '0.1000000000000000055511151231257827', '1e+2'),
)

const elements: Record<ElementType, fc.Arbitrary<ElementValue>> = {
  string: fc.oneof(
    anyText,
    anyText.map((text): ElementValue => ({ kind: 'longText', text: ropeOf(text) })),
  ),
  int64: anyInt64.map((digits) => ({ kind: 'number', digits })),
  double: fc.oneof(
    anyDouble.map((digits): ElementValue => ({ kind: 'number', digits })),
    fc.constantFrom('NaN', 'INF', '-INF'),
  ),
  dateTime: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  boolean: fc.boolean(),
  principal: anyPrincipal,
}

function propertyOf(name: string, type: PropertyType): fc.Arbitrary<ItemProperty> {
  const { element, isCollection } = propertyTypes[type]
  const value: fc.Arbitrary<ItemProperty['value']> = isCollection
    ? fc.array(elements[element], { maxLength: 5 })
    : elements[element]
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }).map((each) => ({
    name,
    type,
    value: each,
  }))
}

/** Any property; its name may be any text. */
export const anyProperty: fc.Arbitrary<ItemProperty> = fc
  .tuple(anyName, fc.constantFrom(...allPropertyTypes))
  .chain(([name, type]) => propertyOf(name, type))

const anyEntry: fc.Arbitrary<AclEntry> = fc.record(
  {
    type: fc.constantFrom(...aclTypes),
    value: anyText,
    accessType: fc.constantFrom(...accessTypes),
    identitySource: fc.constantFrom(...identitySources),
  },
  { requiredKeys: ['type', 'value', 'accessType'] },
)

const anyContent: fc.Arbitrary<ItemContent> = fc.record({
  value: fc.array(anyText, { maxLength: 80 }).map((lines) => ropeOf(lines.join('\n'))),
  type: fc.constantFrom(...contentTypes),
})

/** Any item that the types allow, names of properties being unique. */
export const anyItem: fc.Arbitrary<ExternalItem> = fc.record({
  acl: fc.array(anyEntry, { maxLength: 4 }),
  properties: fc.uniqueArray(anyProperty, { selector: ({ name }) => name, maxLength: 6 }),
  content: fc.option(anyContent, { nil: undefined }),
})
