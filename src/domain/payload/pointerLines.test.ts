import { expect, test } from 'vitest'
import type { ExternalItem, ItemProperty } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { payloadOf } from './payload.ts'
import { pointerLines } from './pointerLines.ts'

const item = (properties: readonly ItemProperty[]): ExternalItem => ({
  acl: [{ type: 'user', value: 'x', accessType: 'grant', identitySource: 'external' }],
  properties,
  content: { type: 'text', value: ropeOf('words') },
})

test.each<[string, pointer: string, properties: readonly ItemProperty[], Record<string, number>]>([
  ['an entry', '/acl/0', [], { '': 0, '/type': 1, '/value': 2, '/accessType': 3, '/identitySource': 4 }],
  ['content', '/content', [], { '': 0, '/value': 1, '/type': 2 }],
  ['a text', '/properties/title', [{ name: 'title', type: 'string', value: 'a' }], { '': 0 }],
  [
    'a text with an annotation before it',
    '/properties/title',
    [{ name: 'title', type: 'string', value: 'ä' }],
    { '': 1 },
  ],
  [
    'a list',
    '/properties/a~1b',
    [{ name: 'a/b', type: 'stringCollection', value: ['x', 'y'] }],
    { '': 1, '/0': 2, '/1': 3 },
  ],
  [
    'people',
    '/properties/who',
    [{ name: 'who', type: 'principalCollection', value: [person('upn', 'a@b'), person('email', 'c@d')] }],
    { '': 1, '/0': 2, '/0/@odata.type': 3, '/0/upn': 4, '/1': 6, '/1/@odata.type': 7, '/1/email': 8 },
  ],
])('the lines of %s', (_, pointer, properties, expected) => {
  const part = payloadOf(item(properties)).parts.find((each) => each.pointer === pointer)
  expect(part).toBeDefined()
  if (part !== undefined) expect(Object.fromEntries(pointerLines(part.printed))).toEqual(expected)
})

function person(field: 'upn' | 'email', text: string) {
  return { kind: 'principal', fields: [[field, text]] } as const
}
