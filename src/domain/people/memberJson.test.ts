import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityMemberAt, readEntity, shownMember, withMember } from './entityText.ts'
import { filledLines, memberJson } from './memberJson.ts'
import type { PersonFieldKind } from './personEntity.ts'

test.each<[PersonFieldKind, string, string | undefined]>([
  ['text', '', undefined],
  ['text', 'a "b"', '"a \\"b\\""'],
  ['date', '2026-01-31', '"2026-01-31"'],
  ['flag', 'true', 'true'],
  ['flag', 'maybe', '"maybe"'],
  ['whole', '12', '12'],
  ['whole', '012', '"012"'],
  ['whole', '-0', '"-0"'],
  ['texts', 'a\n\n b', '["a"," b"]'],
  ['texts', ' \n', undefined],
])('%s %j is written as %s', (kind, text, json) => {
  expect(memberJson(kind, text)).toBe(json)
})

test('what is written is shown again as it was typed', () => {
  const kinds = fc.constantFrom<PersonFieldKind>('text', 'link', 'date', 'choice', 'flag', 'whole')
  const typed = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('true', 'false', '1e3', '01'))
  fc.assert(
    fc.property(kinds, typed, (kind, text) => {
      const entity = readEntity('{"z":1}')
      const written = entity && readEntity(withMember(entity, ['a', 'b'], memberJson(kind, text)))
      expect(written && shownMember(written, entityMemberAt(written, ['a', 'b']))).toBe(text)
    }),
  )
})

test('the lines of a text that are not blank', () => {
  expect(filledLines('a\n\n b \n  \nc')).toEqual(['a', ' b ', 'c'])
})
