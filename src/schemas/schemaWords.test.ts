import { expect, test } from 'vitest'
import { readSchemaText } from '../domain/schemaSource/readSchemaText.ts'
import { finished } from '../domain/steps.ts'
import type { SchemaEntry, SchemaOrigin } from './schemaCatalog.ts'
import { originText, readingText, schemaTitle } from './schemaWords.ts'

const at = new Date(2026, 0, 31, 9, 30).getTime()
const entry = (origin: SchemaOrigin): SchemaEntry => ({ id: 'x', name: 'tickets', origin, at, propertyCount: 1200 })

test.each<[SchemaOrigin, string, string]>([
  [{ kind: 'file', fileName: 'a.json' }, 'Schema from a.json', '1,200 properties, from a file, Jan 31, 2026, 9:30 AM'],
  [{ kind: 'pasted' }, 'tickets', '1,200 properties, pasted, Jan 31, 2026, 9:30 AM'],
  [{ kind: 'inferred' }, 'tickets', '1,200 properties, inferred, Jan 31, 2026, 9:30 AM'],
  [
    { kind: 'graph', connectionId: 'tickets', accountId: 'a' },
    'Schema of tickets as read from Graph on Jan 31, 2026, 9:30 AM',
    '1,200 properties, read from Graph, Jan 31, 2026, 9:30 AM',
  ],
])('%j', (origin, title, from) => {
  expect(schemaTitle(entry(origin))).toBe(title)
  expect(originText(entry(origin))).toBe(from)
})

test.each([
  ['{"properties": [{"name": "title", "type": "string"}]}', 'A schema of 1 property.'],
  [
    '{"properties": [{"name": "a-b", "type": "int64", "isSearchable": true}]}',
    'A schema of 1 property. 1 error and 1 warning to check. You can still use it.',
  ],
  ['{"acl": []}', 'No schema. This is an item, not a schema.'],
  ['{', 'This is not JSON. Line 1, column 2: expected a name in quotes or }.'],
])('%s: %s', (text, said) => {
  expect(readingText(finished(readSchemaText(text)))).toContain(said)
})
