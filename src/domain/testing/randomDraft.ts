import * as fc from 'fast-check'
import type { ConnectionSchema } from '../connectionSchema.ts'
import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import { allPropertyTypes } from '../propertyType.ts'
import type { ReadContext } from '../readDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyName, anyText } from './randomText.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

/** A text that some property type takes, nearly takes, or does not take. */
const typedText: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc.bigInt().map(String),
  fc.double().map(String),
  fc.constantFrom('true', 'false', 'TRUE', '', ' ', '1e3', 'NaN', '-0', guid, 'Ada <a@b.example>; Bob'),
  fc.constantFrom('2026-01-31T09:30:00Z', '2026-02-30', '0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'),
)

const person: fc.Arbitrary<PrincipalDraft> = fc.dictionary(fc.constantFrom(...principalFields), typedText)

const value: fc.Arbitrary<ValueDraft> = fc.oneof(
  fc.constant<ValueDraft>({ kind: 'absent' }),
  fc.constant<ValueDraft>({ kind: 'null' }),
  typedText.map((text): ValueDraft => ({ kind: 'text', text })),
  typedText.map((text): ValueDraft => ({ kind: 'longText', text: ropeOf(text) })),
  fc.array(typedText, { maxLength: 4 }).map((elements): ValueDraft => ({ kind: 'list', elements })),
  fc.array(person, { maxLength: 3 }).map((people): ValueDraft => ({ kind: 'people', people })),
)

/** Any property as drafted: the shape of its value may or may not go with its type. */
export const anyPropertyDraft: fc.Arbitrary<PropertyDraft> = fc.record({
  name: anyName,
  type: fc.constantFrom(...allPropertyTypes),
  value,
})

/** Any access entry as drafted. */
export const anyEntry: fc.Arbitrary<AclEntryDraft> = fc.record(
  {
    accessType: fc.constantFrom(...accessTypes),
    type: fc.constantFrom(...aclTypes),
    value: typedText,
    identitySource: fc.constantFrom(...identitySources),
  },
  { requiredKeys: ['accessType', 'type', 'value'] },
)

const content: fc.Arbitrary<ContentDraft> = fc.record({
  kind: fc.constant('present'),
  type: fc.constantFrom(...contentTypes),
  text: anyText.map(ropeOf),
})

/** Any draft that the types allow. */
export const anyDraft: fc.Arbitrary<ItemDraft> = fc.record(
  {
    connectionId: anyName,
    itemId: anyName,
    acl: fc.array(anyEntry, { maxLength: 4 }),
    properties: fc.array(anyPropertyDraft, { maxLength: 6 }),
    content: fc.oneof(content, fc.constant<ContentDraft>({ kind: 'absent', type: 'text' })),
    sensitivityLabelId: fc.oneof(fc.constant(guid), fc.string({ minLength: 1 })),
  },
  { requiredKeys: ['connectionId', 'itemId', 'acl', 'properties', 'content'] },
)

/** Any schema, of known and unknown types. */
export const anySchema: fc.Arbitrary<ConnectionSchema> = fc.record({
  properties: fc.uniqueArray(
    fc.record({
      name: anyName,
      type: fc.option(fc.constantFrom(...allPropertyTypes), { nil: undefined }),
      typeName: fc.string(),
      labels: fc.uniqueArray(fc.constantFrom('title', 'url', 'iconUrl', 'authors'), { maxLength: 2 }),
      aliases: fc.constant([]),
      description: fc.constant(undefined),
      isSearchable: fc.boolean(),
      isQueryable: fc.boolean(),
      isRetrievable: fc.boolean(),
      isRefinable: fc.boolean(),
      isExactMatchRequired: fc.boolean(),
    }),
    { selector: ({ name }) => name, maxLength: 6 },
  ),
})

/** Any context to read a draft in. */
export const anyContext: fc.Arbitrary<ReadContext> = fc.record({
  apiVersion: fc.constantFrom('beta', 'v1.0'),
  tenantId: fc.constantFrom(undefined, guid),
  schema: fc.option(anySchema, { nil: undefined }),
})
