import { expect, test } from 'vitest'
import { loadConfig } from './loadConfig.ts'

test('a good file gives the settings', async () => {
  const text = '{"clientId":"5a4db0c5-0000-4000-8000-00000000ed17","tenant":"organizations","cloud":"global"}'
  expect(await load(text)).toMatchObject({ kind: 'config' })
})

test.each([
  ['a missing file', 404, 'Not found', 'is missing on the server'],
  ["the app's own page in place of the file", 200, '\n<!doctype html><html></html>', 'is missing on the server'],
  ['a server in trouble', 503, '', 'could not be loaded: the server answered 503'],
  ['an empty file', 200, '', 'is not valid JSON: line 1, column 1 (value expected)'],
  ['a missing comma', 200, '{\n  "a": 1\n  "b": 2\n}', 'is not valid JSON: line 3, column 3 (comma expected)'],
  ['a comma too many', 200, '{\n  "a": 1,\n}', 'is not valid JSON: line 2 ends with a comma that nothing follows'],
  ['a comment', 200, '{\n  // hello\n  "a": 1\n}', 'is not valid JSON: line 2, column 3 (invalid comment token)'],
])('%s is a fault of the whole file', async (_name, status, text, problem) => {
  expect(await load(text, status)).toMatchObject({ kind: 'invalid', faults: [{ path: '', problem }] })
})

test('a broken connection is a fault', async () => {
  const reading = await loadConfig(() => Promise.reject(new TypeError('Failed to fetch')), 'localhost')
  expect(reading).toMatchObject({ kind: 'invalid', faults: [{ problem: 'could not be loaded' }] })
})

function load(text: string, status = 200) {
  return loadConfig(() => Promise.resolve({ status, text }), 'localhost')
}
