import { expect, test } from 'vitest'
import { principalFields } from './principal.ts'

test('The fields of a person are those of Graph, each once', () => {
  expect(new Set(principalFields).size).toBe(principalFields.length)
  expect(principalFields).toEqual(expect.arrayContaining(['upn', 'email', 'entraId', 'externalId']))
})
