import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft } from './itemDraft.ts'
import { prepareDraft } from './prepareDraft.ts'
import { readDraft } from './readDraft.ts'
import { finished } from './steps.ts'
import { anyContext, anyDraft } from './testing/randomDraft.ts'

test('A prepared draft is read as any other', () => {
  fc.assert(
    fc.property(anyDraft, anyContext, (draft, context) => {
      expect(finished(prepareDraft(draft, context))).toEqual(readDraft(draft, context))
    }),
  )
})

test('It pauses after each property', () => {
  const properties = Array.from({ length: 8 }, (_, index) => ({
    name: `list${index}`,
    type: 'stringCollection' as const,
    value: { kind: 'list' as const, elements: ['a', 'b'] },
  }))
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  expect([...prepareDraft({ ...emptyDraft, properties }, context)]).toHaveLength(8)
})

test('It pauses in a long access list', () => {
  const acl = Array.from({ length: 1200 }, (_, index) => ({
    type: 'user' as const,
    value: `${index}`,
    accessType: 'grant' as const,
  }))
  const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
  expect([...prepareDraft({ ...emptyDraft, acl }, context)]).toHaveLength(3)
})
