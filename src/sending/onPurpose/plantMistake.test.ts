import { expect, test } from 'vitest'
import { plantMistake } from './plantMistake.ts'

const planted = async (text: string) => {
  const mistake = await plantMistake(new Blob([text], { type: 'application/json' }))
  return mistake && { ...mistake, body: await mistake.body.text(), type: mistake.body.type }
}
const acl = '"acl":[{"accessType":"deny","type":"everyone","value":"everyone"}]'

test('a list loses its type, and nothing else changes', async () => {
  expect(
    await planted(
      `{${acl},"properties":{"title@odata.type":"String","title":"Zürich","tags@odata.type":"Collection(String)","tags":["a]","\\"b"],"n":1}}`,
    ),
  ).toEqual({
    kind: 'listWithoutType',
    place: { in: 'body', pointer: '/properties/tags' },
    body: `{${acl},"properties":{"title@odata.type":"String","title":"Zürich","tags":["a]","\\"b"],"n":1}}`,
    type: 'application/json',
    sent: '"tags":["a]","\\"b"]',
    right: '"tags@odata.type":"Collection(String)","tags":["a]","\\"b"]',
  })
})

test('where the list comes first, what is before it stays', async () => {
  expect(
    (await planted(`{${acl},"properties":{"ids@odata.type":"Collection(Int64)","ids":[1]},"content":{}}`))?.body,
  ).toBe(`{${acl},"properties":{"ids":[1]},"content":{}}`)
})

test('without a list the first word of access gets a capital', async () => {
  expect(await planted(`{${acl},"properties":{"title":"A"}}`)).toMatchObject({
    kind: 'wordWithCapital',
    place: { in: 'body', pointer: '/acl/0/accessType' },
    body: `{${acl.replace('deny', 'Deny')},"properties":{"title":"A"}}`,
    sent: '"accessType":"Deny"',
    right: '"accessType":"deny"',
  })
})

test('what only looks like it in a text stays a text', async () => {
  const properties = `"properties":{"title":${JSON.stringify(',"a@odata.type":"Collection(String)","accessType":"grant"')}}`
  expect((await planted(`{${acl},${properties}}`))?.body).toBe(`{${acl.replace('deny', 'Deny')},${properties}}`)
})

test('a long list is shown by its beginning, and all of it is sent', async () => {
  const long = JSON.stringify(Array.from({ length: 200 }, (_, index) => `tag ${index}`))
  const mistake = await planted(`{${acl},"properties":{"tags@odata.type":"Collection(String)","tags":${long}}}`)
  expect(mistake?.sent).toMatch(/^"tags":\["tag 0",.{90,120}…$/)
  expect(mistake?.body).toBe(`{${acl},"properties":{"tags":${long}}}`)
})

test('where there is neither, nothing is planted', async () => {
  expect(await planted('{"acl":[],"properties":{}}')).toBeUndefined()
})
