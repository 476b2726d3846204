import { expect, test } from 'vitest'
import { bareGuid } from './bareGuid.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

test.each([
  [` ${guid}\n`, guid],
  [`{${guid}}`, guid],
  [`"${guid}"`, guid],
  [guid.replaceAll('-', ''), guid],
  [guid, undefined],
  ['adele@contoso.com', undefined],
  ['', undefined],
])('%j has the GUID %s', (text, expected) => {
  expect(bareGuid(text)).toBe(expected)
})
