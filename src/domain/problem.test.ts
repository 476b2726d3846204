import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding, isSendable, placeKey, pointerToken, problemInBody, problemInUrl } from './problem.ts'
import { rules } from './rules.ts'
import { anyName } from './testing/randomText.ts'

test.each([
  ['title', 'title'],
  ['a/b', 'a~1b'],
  ['m~n', 'm~0n'],
  ['~1', '~01'],
  ['', ''],
  ['a/b~c', 'a~1b~0c'],
])('the reference token of %j is %j', (name, token) => {
  expect(pointerToken(name)).toBe(token)
})

test('A reference token has no slash, and reads back as the name', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const token = pointerToken(name)
      expect(token).not.toContain('/')
      expect(token.replaceAll('~1', '/').replaceAll('~0', '~')).toBe(name)
    }),
  )
})

test('A finding about a part gets the place of the part, its severity and its link', () => {
  const problem = problemInBody(finding('acl-user-not-guid', 'Not a GUID.', '/value'), '/acl/0')
  expect(problem).toEqual({
    rule: 'acl-user-not-guid',
    message: 'Not a GUID.',
    place: { in: 'body', pointer: '/acl/0/value' },
    severity: 'error',
    link: rules['acl-user-not-guid'].link,
  })
})

test('Equal places have equal keys, and a place in the URL is never one in the body', () => {
  const inUrl = problemInUrl(finding('item-id-missing', 'Missing.'), 'item-id')
  expect(placeKey(inUrl.place)).toBe('url:item-id')
  expect(placeKey({ in: 'body', pointer: '/acl/0/value' })).toBe('/acl/0/value')
  expect(placeKey({ in: 'body', pointer: '' })).toBe('')
})

test('Errors stand against sending, warnings and advice do not', () => {
  const warning = problemInBody(finding('acl-no-grant', ''), '/acl')
  const advice = problemInBody(finding('label-unfilled', ''), '/properties')
  const error = problemInBody(finding('acl-empty', ''), '/acl')
  expect(isSendable([])).toBe(true)
  expect(isSendable([warning, advice])).toBe(true)
  expect(isSendable([warning, error])).toBe(false)
})
