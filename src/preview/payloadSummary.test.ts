import { expect, test } from 'vitest'
import type { ExternalItem } from '../domain/externalItem.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { payloadSummary } from './payloadSummary.ts'

const empty: ExternalItem = { acl: [], properties: [], content: undefined }
const full: ExternalItem = {
  acl: [{ type: 'user', value: 'u', accessType: 'grant' }],
  properties: ['a', 'b'].map((name) => ({ name, type: 'string', value: 'v' })),
  content: { value: ropeOf('x'.repeat(2000)), type: 'text' },
}

test.each([
  [empty, 4, '4 lines; no access entries, no properties, no content'],
  [full, 1018, '1,018 lines; 1 access entry, 2 properties, content of 2,036 bytes'],
])('a payload is described by what it holds', (item, lines, text) => {
  expect(payloadSummary(payloadOf(item), lines)).toBe(text)
})
