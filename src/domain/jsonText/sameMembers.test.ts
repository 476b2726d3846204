import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { anyDraft } from '../testing/randomDraft.ts'
import { isSameContent, isSameEntry, isSameProperty } from './sameMembers.ts'

test('what is equal is the same, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), (drafts) => {
      const properties = drafts.flatMap((draft) => draft.properties)
      const entries = drafts.flatMap((draft) => draft.acl)
      for (const one of properties) {
        for (const other of properties) expect(finished(isSameProperty(one, other))).toBe(plain(one) === plain(other))
      }
      for (const one of entries) {
        for (const other of entries) expect(isSameEntry(one, other)).toBe(plain(one) === plain(other))
      }
    }),
  )
})

test.each([
  ['a', 'a', true],
  ['a', 'b', false],
  ['a\nb', 'a', false],
  ['', '', true],
])('contents %j and %j: %s', (one, other, isSame) => {
  const content = (text: string) => ({ kind: 'present', type: 'text', text: ropeOf(text) }) as const
  expect(finished(isSameContent(content(one), content(other)))).toBe(isSame)
  expect(finished(isSameContent(content(one), { kind: 'absent', type: 'text' }))).toBe(false)
})

/** Equal values have equal texts: members in one order, ropes as their texts. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each
    if ('iterLines' in each && typeof each.iterLines === 'function') return [...each.iterLines()]
    return Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  })
}
