import { expect, test } from 'vitest'
import { apiVersionSchema, apiVersions } from './apiVersion.ts'

test('beta is offered first, as in the document that the editor implements', () => {
  expect(apiVersions).toEqual(['beta', 'v1.0'])
})

test.each(['beta', 'v1.0'])('%s is read as it is spelled in URLs', (text) => {
  expect(apiVersionSchema.parse(text)).toBe(text)
})

test.each(['v1', '1.0', 'Beta', '', null, 1])('%j is no API version', (value) => {
  expect(apiVersionSchema.safeParse(value).success).toBe(false)
})
