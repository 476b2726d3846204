// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { forgetSentSchema, keepSentSchema, sentSchema } from './sentSchema.ts'

beforeEach(() => sessionStorage.clear())

test('what was sent for a connection is there until it is registered', () => {
  keepSentSchema('assets', '{ "properties": [{ "name": "title", "type": "string" }] }')
  expect(sentSchema('wiki')).toBeUndefined()
  forgetSentSchema('wiki')
  expect(sentSchema('assets')?.properties.map(({ name }) => name)).toEqual(['title'])
  forgetSentSchema('assets')
  expect(sentSchema('assets')).toBeUndefined()
})

test.each(['{', '{}', '{"properties":1}'])('what cannot be read is nothing: %s', (body) => {
  keepSentSchema('assets', body)
  expect(sentSchema('assets')).toBeUndefined()
})
