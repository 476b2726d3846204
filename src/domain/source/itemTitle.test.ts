import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { itemTitle } from './itemTitle.ts'

test.each([
  ['{"id":"T1","properties":{"title":"Printer"}}', 'T1 – Printer'],
  ['{"id":"T1","acl":[]}', 'T1'],
  ['{"properties":{"Title":" Two\\nlines "}}', 'Two lines'],
  ['{"properties":{"title":"","name":"N"}}', 'N'],
  ['{"properties":{"additionalData":{"title":"Wrapped"}}}', 'Wrapped'],
  ['{"id":7}', 'Item 3'],
  ['[]', 'Item 3'],
  [`{"id":"${'x'.repeat(100)}"}`, `${'x'.repeat(80)}…`],
])('%s is called %s', (source, title) => {
  const reading = finished(readJson(source))
  expect(reading.kind === 'value' && itemTitle(source, reading.root, 2)).toBe(title)
})
