import { expect, test } from 'vitest'
import { plantedText } from './plantedText.ts'

test.each([
  [
    'listWithoutType',
    '/properties/tags',
    '"tags@odata.type":"Collection(String)","tags":[]',
    'tags was sent without its type',
  ],
  [
    'wordWithCapital',
    '/acl/0/accessType',
    '"accessType":"grant"',
    'access entry 1 was sent with “Grant” in place of “grant”',
  ],
] as const)('%s is told with its place', (kind, pointer, right, text) => {
  expect(plantedText({ kind, place: { in: 'body', pointer }, right })).toBe(text)
})
