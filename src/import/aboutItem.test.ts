import { expect, test } from 'vitest'
import { aboutItem } from './aboutItem.ts'
import { sourceItem } from './testing/importing.ts'

test.each([
  [undefined, '{}', '2 bytes'],
  [undefined, '1', '1 byte'],
  [
    'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1',
    '"ä"',
    'PUT …/connections/tickets/items/T1, 4 bytes',
  ],
  ['PUT /external/connections/tickets/items/T1', '{}', 'PUT …/connections/tickets/items/T1, 2 bytes'],
  [`PATCH https://x.test/${'a'.repeat(200)}`, '{}', `PATCH …/${'a'.repeat(72)}…, 2 bytes`],
])('%s with %s: %s', (request, text, about) => {
  expect(aboutItem(sourceItem(text, { request }))).toBe(about)
})
