import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemDraft, ValueDraft } from '../../domain/itemDraft.ts'
import { accessTypes, aclTypes, contentTypes, identitySources } from '../../domain/itemDraft.ts'
import { allPropertyTypes } from '../../domain/propertyType.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { readSavedDraft, savedDraftOf } from './savedDraft.ts'

const text = fc.string({ unit: 'binary' })
const value = fc.oneof(
  fc.constant<ValueDraft>({ kind: 'null' }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('list' as const), elements: fc.array(text) }),
  fc.record({ kind: fc.constant('people' as const), people: fc.array(fc.record({ upn: text, entraId: text })) }),
)
const entry = fc.record(
  {
    accessType: fc.constantFrom(...accessTypes),
    type: fc.constantFrom(...aclTypes),
    value: text,
    identitySource: fc.constantFrom(...identitySources),
    sought: text,
  },
  { requiredKeys: ['accessType', 'type', 'value'] },
)
const content = fc.oneof(
  fc.record({ kind: fc.constant('absent' as const), type: fc.constantFrom(...contentTypes) }),
  fc.record({ kind: fc.constant('present' as const), type: fc.constantFrom(...contentTypes), text: text.map(ropeOf) }),
)
const draft: fc.Arbitrary<ItemDraft> = fc.record({
  connectionId: text,
  itemId: text,
  acl: fc.array(entry),
  properties: fc.array(fc.record({ name: text, type: fc.constantFrom(...allPropertyTypes), value })),
  content,
})

test('keeping a draft and reading it back gives the same draft', () => {
  fc.assert(
    fc.property(draft, (original) => {
      const stored: unknown = structuredClone(savedDraftOf(original))
      const back = readSavedDraft(stored)
      expect(back && savedDraftOf(back)).toEqual(savedDraftOf(original))
    }),
  )
})

test.each([undefined, null, 'text', {}, { format: 2 }, { format: 1, acl: 'x' }])(
  '%j is no draft, and says so',
  (stored) => {
    expect(readSavedDraft(stored)).toBeUndefined()
  },
)
