// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { emptyDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { noSchema } from '../../domain/testing/noSchema.ts'
import { isInTitle } from './isInTitle.ts'

test.each([
  ['its field', '/properties/title', 'Payments fail', true],
  ['its field while it is empty', '/properties/title', '', false],
  ['another', '/properties/url', 'Payments fail', false],
  ['none', undefined, 'Payments fail', false],
])('%s', (_, place, text, expected) => {
  const properties: PropertyDraft[] = [
    { name: 'title', type: 'string', value: text === '' ? { kind: 'absent' } : { kind: 'text', text } },
  ]
  const field = document.createElement('input')
  if (place !== undefined) field.setAttribute('data-place', place)
  expect(isInTitle(field, { draft: { ...emptyDraft, properties }, context: noSchema })).toBe(expected)
})
