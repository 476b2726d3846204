import { expect, test } from 'vitest'
import { checkLabelAddress, isWebAddress } from './labelAddress.ts'
import { ropeOf } from './rope/textRope.ts'
import { schemaOf } from './testing/ruleExamples/exampleSchema.ts'

test.each([
  ['https://contoso.com', true],
  ['HTTP://contoso.com/a?b#c', true],
  ['https://', false],
  ['https:// contoso.com', false],
  [' https://contoso.com', false],
  ['contoso.com', false],
  ['/tickets/42', false],
  ['ftp://contoso.com', false],
])('%s is a web address: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected)
})

test.each([
  ['url', 'tickets/42', 1],
  ['iconUrl', 'icon.png', 1],
  ['url', 'https://contoso.com/42', 0],
  ['url', '', 0],
  ['title', 'tickets/42', 0],
])('With the label %s the text “%s” has findings: %i', (label, text, count) => {
  const [property] = schemaOf({ name: 'p', type: 'String', labels: [label] }).properties
  if (property === undefined) throw new Error('no property')
  const draft = (value: Parameters<typeof checkLabelAddress>[1]['value']) =>
    ({ name: 'p', type: 'string', value }) as const
  expect(checkLabelAddress(property, draft({ kind: 'text', text }))).toHaveLength(count)
  expect(checkLabelAddress(property, draft({ kind: 'longText', text: ropeOf(text) }))).toHaveLength(count)
  expect(checkLabelAddress(property, draft({ kind: 'null' }))).toEqual([])
})
