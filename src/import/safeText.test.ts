import { expect, test } from 'vitest'
import { safeText } from './safeText.ts'

test('A box shows no token', () => {
  const { text, dropped } = safeText(`curl -H 'Authorization: Bearer s3cret-token' https://x.test -d '{"acl":[]}'`)
  expect(text).toBe(`curl -H [dropped] https://x.test -d '{"acl":[]}'`)
  expect(dropped).toEqual(['the Authorization header'])
})

test.each(['{"acl":[]}', '{"acl":[],"properties":{"token":"a value like any other"}}', ''])(
  '%j stays as it is',
  (text) => {
    expect(safeText(text)).toEqual({ text, dropped: [] })
  },
)
