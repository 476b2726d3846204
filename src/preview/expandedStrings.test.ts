import { expect, test } from 'vitest'
import { payloadOf } from '../domain/payload/payload.ts'
import { nothingExpanded } from '../domain/payload/payloadRows.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { isExpanded, longStringAt, withExpanded, withoutExpanded } from './expandedStrings.ts'

const first = { pointer: '/properties/tags', ordinal: 3 }
const second = { pointer: '/properties/tags', ordinal: 5 }

test('strings are expanded and shortened one by one', () => {
  const one = withExpanded(nothingExpanded, first)
  const both = withExpanded(withExpanded(one, second), second)
  expect([first, second].map((place) => isExpanded(both, place))).toEqual([true, true])
  expect([first, second].map((place) => isExpanded(one, place))).toEqual([true, false])
  expect([first, second].map((place) => isExpanded(withoutExpanded(both, first), place))).toEqual([false, true])
  // Nothing is left over of a member that has no expanded string any more.
  expect(withoutExpanded(one, first).size).toBe(0)
})

test('a match in a long string says which, so that it can be expanded; elsewhere there is nothing to expand', () => {
  const payload = payloadOf({
    acl: [],
    properties: [{ name: 'title', type: 'string', value: 'ä'.repeat(2000) }],
    content: { value: ropeOf('short'), type: 'text' },
  })
  const at = (part: number, token: number) => longStringAt(payload, { part, token, row: 0, offset: 0 })
  expect(at(3, 6)).toEqual({ pointer: '/properties/title', ordinal: 2 })
  expect(at(3, 0)).toBeUndefined()
  expect(at(5, 5)).toBeUndefined()
  expect(at(99, 0)).toBeUndefined()
})
