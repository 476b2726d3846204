import * as fc from 'fast-check'
import { dateTimeKind } from '../elementKinds/dateTimeKind.ts'
import { doubleKind } from '../elementKinds/doubleKind.ts'
import type { ElementKind } from '../elementKinds/elementKind.ts'
import { stringKind } from '../elementKinds/stringKind.ts'
import type { ElementValue } from '../elementValue.ts'
import type { AclEntry, ExternalItem, ItemContent, ItemProperty } from '../externalItem.ts'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../itemDraft.ts'
import type { Principal } from '../principal.ts'
import { principalFields } from '../principal.ts'
import type { PropertyType } from '../propertyType.ts'
import { allPropertyTypes, propertyTypeRow } from '../propertyType.ts'
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

// Values of a kind are any of its shape, or those listed below.
const shapes: Record<ElementKind['json'], fc.Arbitrary<ElementValue>> = {
  string: anyText,
  number: anyInt64.map((digits) => ({ kind: 'number', digits })),
  boolean: fc.boolean(),
  object: anyPrincipal,
}

const narrower = new Map<ElementKind, fc.Arbitrary<ElementValue>>([
  [
    stringKind,
    fc.oneof(
      anyText,
      anyText.map((text): ElementValue => ({ kind: 'longText', text: ropeOf(text) })),
    ),
  ],
  [
    doubleKind,
    fc.oneof(
      anyDouble.map((digits): ElementValue => ({ kind: 'number', digits })),
      fc.constantFrom('NaN', 'INF', '-INF'),
    ),
  ],
  [dateTimeKind, fc.date({ noInvalidDate: true }).map((date) => date.toISOString())],
])

function propertyOf(name: string, type: PropertyType): fc.Arbitrary<ItemProperty> {
  const { kind, isCollection } = propertyTypeRow(type)
  const element = narrower.get(kind) ?? shapes[kind.json]
  const value: fc.Arbitrary<ItemProperty['value']> = isCollection ? fc.array(element, { maxLength: 5 }) : element
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
export const anyItem: fc.Arbitrary<ExternalItem> = fc.record(
  {
    acl: fc.array(anyEntry, { maxLength: 4 }),
    properties: fc.uniqueArray(anyProperty, { selector: ({ name }) => name, maxLength: 6 }),
    content: fc.option(anyContent, { nil: undefined }),
    sensitivityLabelId: fc.uuid(),
  },
  { requiredKeys: ['acl', 'properties', 'content'] },
)
