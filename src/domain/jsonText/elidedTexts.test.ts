import { expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import { ElidedTexts, elidedTokens } from './elidedTexts.ts'

test('a token stands for the text that its member has now', () => {
  const elided = new ElidedTexts()
  const token = elided.tokenFor('/content', ropeOf('long'))
  const other = elided.tokenFor('/properties/body', ropeOf('other'))
  expect(elided.behind(token)?.toString()).toBe('long')
  expect(elided.tokenFor('/content', ropeOf('longer'))).toBe(token)
  expect(elided.behind(token)?.toString()).toBe('longer')
  expect(elided.memberBehind(other)?.pointer).toBe('/properties/body')
})

test.each(['', 'long', '\u{F0A11}kept 0', '\u{F0A11}kept 7\u{F0A11}', '\u{F0A11}kept x\u{F0A11}'])(
  '%j is no token of an elided text',
  (text) => {
    const elided = new ElidedTexts()
    elided.tokenFor('/content', ropeOf('long'))
    expect(elided.behind(text)).toBeUndefined()
  },
)

test('tokens are found in a payload', () => {
  const token = new ElidedTexts().tokenFor('/content', ropeOf('long'))
  const found = [...`{ "value": ${JSON.stringify(token)}, "a": "b" }`.matchAll(elidedTokens)]
  expect(found.map(([, inside]) => inside)).toEqual([token])
})

test('a text with the tokens of another page is taken over; what is not long any more becomes an empty string', () => {
  const before = new ElidedTexts()
  const gone = before.tokenFor('/properties/gone', ropeOf('long'))
  const content = before.tokenFor('/content/value', ropeOf('long'))
  const elided = new ElidedTexts()
  const token = elided.tokenFor('/content/value', ropeOf('long'))
  const text = elided.takeOver(`["${gone}", "${content}", "a"]`, before.pointers)
  expect(text).toBe(`["", "${token}", "a"]`)
})
