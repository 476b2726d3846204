import { expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { withoutSecrets } from './withoutSecrets.ts'

const jwt = 'eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2lnbmF0dXJl'

test.each([
  [`Authorization: Bearer ${jwt}`, 'Authorization: (left out)'],
  [`the header was Bearer ${jwt}.`, 'the header was Bearer (left out)'],
  [`token=${jwt}`, 'token=(token left out)'],
  ['Cookie: a=b; c=d\nDate: today', 'Cookie: (left out)\nDate: today'],
  ['  < Set-Cookie: a=b', '  < Set-Cookie: (left out)'],
  ['{"Set-Cookie": "a=\\"b\\"; c", "date": "today"}', '{"Set-Cookie": "(left out)", "date": "today"}'],
  ['{"access_token":"abc","client_secret":"d\\\\"}', '{"access_token":"(left out)","client_secret":"(left out)"}'],
  [`{'access_token': 'abc', 'a': 'b'}`, `{'access_token': '(left out)', 'a': 'b'}`],
  [`x({ Authorization: 'abc', a: 1 })`, `x({ Authorization: '(left out)', a: 1 })`],
  ['https://x.test/a?sv=1&sig=abc%3D', 'https://x.test/a?sv=1&sig=(left out)'],
  ['The request is malformed or incorrect.', 'The request is malformed or incorrect.'],
])('%s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})

test('white space takes no time that grows faster than its length', () => {
  const space = (length: number) => `${' '.repeat(length)}${'\n'.repeat(length)}`
  expect(withoutSecrets(space(100_000))).toBe(space(100_000))
  expect(growth((length) => withoutSecrets(space(length)), 25_000)).toBeLessThan(linear)
})
