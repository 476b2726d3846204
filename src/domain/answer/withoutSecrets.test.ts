import { expect, test } from 'vitest'
import { withoutSecrets } from './withoutSecrets.ts'

const jwt = 'eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2lnbmF0dXJl'

test.each([
  [`Authorization: Bearer ${jwt}`, 'Authorization: (left out)'],
  [`the header was Bearer ${jwt}.`, 'the header was Bearer (left out)'],
  [`token=${jwt}`, 'token=(token left out)'],
  ['Cookie: a=b; c=d\nDate: today', 'Cookie: (left out)\nDate: today'],
  ['https://x.test/a?sv=1&sig=abc%3D', 'https://x.test/a?sv=1&sig=(left out)'],
  ['The request is malformed or incorrect.', 'The request is malformed or incorrect.'],
])('%s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown)
})
