import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { JsonVariables, withQuotedVariables } from './jsonVariables.ts'

function variablesOf(value: object): JsonVariables {
  const source = JSON.stringify(value)
  const json = finished(readJson(source))
  const variables = new JsonVariables()
  if (json.kind === 'value') variables.takeFrom(source, json.root)
  return variables
}

test.each([
  ['a collection of Postman', { variable: [{ key: 'id', value: 'T1' }] }, 'T1'],
  ['an environment', { values: [{ key: 'id', value: 'T1', enabled: true }] }, 'T1'],
  ['Bruno', { variables: [{ name: 'id', value: 'T1', enabled: true }] }, 'T1'],
  ['one that is off', { values: [{ key: 'id', value: 'T1', enabled: false }] }, '{{id}}'],
  ['one that is disabled', { variable: [{ key: 'id', value: 'T1', disabled: true }] }, '{{id}}'],
  [
    'a variable with two values',
    {
      variable: [
        { key: 'id', value: 'T1' },
        { key: 'id', value: 'T2' },
      ],
    },
    '{{id}}',
  ],
  [
    'variables inside variables',
    {
      variable: [
        { key: 'id', value: '{{a}}1' },
        { key: 'a', value: 'T' },
      ],
    },
    'T1',
  ],
  ['one that holds itself', { variable: [{ key: 'id', value: '{{id}}' }] }, '{{id}}'],
  ['nothing', {}, '{{id}}'],
])('{{id}} of %s', (_, value, expected) => {
  expect(variablesOf(value).filled('{{id}}')).toBe(expected)
})

test('A secret is not filled in', () => {
  expect(variablesOf({ variable: [{ key: 'token', value: 's3cret' }] }).filled('{{token}}')).toBe('{{token}}')
})

test('A variable that stands for a value becomes a text', () => {
  expect(withQuotedVariables('{"a": {{a}}, "b":[{{b}}], "c":"{{c}}"}')).toBe(
    '{"a": "{{a}}", "b":["{{b}}"], "c":"{{c}}"}',
  )
})
