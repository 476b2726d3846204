import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { type RunSteps, readAnySource } from './readAnySource.ts'

const run: RunSteps = (steps) => Promise.resolve(finished(steps))

test.each([
  ['{"acl":[],"properties":{}}', { kind: 'payload', format: 'a payload' }],
  ['const item = { acl: [], properties: {} }', { kind: 'payload', format: 'JavaScript code' }],
  ['{acl: [], properties: {}}', { kind: 'payload', format: 'JavaScript code' }],
  ['item = {\n  "acl": [], "properties": {"a": None}\n}', { kind: 'payload', format: 'Python code' }],
  ['acl:\n  - a\nproperties:\n  b: 1', { kind: 'nothing', why: expect.stringContaining('This is YAML.') }],
  ['words', { kind: 'nothing' }],
])('%j is read', async (text, expected) => {
  expect(await readAnySource(text, run)).toMatchObject(expected)
})
