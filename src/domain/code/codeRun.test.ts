import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { codeJson } from './codeJson.ts'
import { runCode } from './codeRun.ts'
import { readProgram } from './codeTree.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'

function run(source: string) {
  return finished(runCode(source, finished(readProgram(source, javascriptGrammar))))
}

test.each([
  ['a variable', 'const a = 1; const b = { x: a }', '{"x":1}'],
  ['a member of an object', 'const a = { y: 2 }; const b = { x: a.y }', '{"x":2}'],
  ['a member that is set later', 'const a = {}; a.x = 1; a["y"] = 2', '{"x":1,"y":2}'],
  ['a member of what is not known', 'config.id = "T1"; const b = { x: config.id }', '{"x":"T1"}'],
  ['an element', 'const a = [5]; const b = { x: a[0] }', '{"x":5}'],
  ['what is spread', 'const a = { y: 1 }; const b = { ...a, z: 2 }', '{"y":1,"z":2}'],
  ['a text put together', 'const a = "x"; const b = { x: `${a}-${1}`, y: a + "z" }', '{"x":"x-1","y":"xz"}'],
  ['a name that is computed', 'const k = "x"; const b = { [k]: 1 }', '{"x":1}'],
  ['the value that is set last', 'let a = 1; a = 2; const b = { x: a }', '{"x":2}'],
])('The value of %s is followed', (_, source, json) => {
  const last = run(source).tables.at(-1)
  expect(last && codeJson(last)).toEqual({ text: json, computed: [] })
})

test('What is spread from elsewhere is missing', () => {
  const [table] = run('const b = { ...base, x: 1 }').tables
  expect(table && codeJson(table)).toEqual({ text: '{"x":1}', computed: ['base'] })
})

test('Each chain of calls is one call', () => {
  const { calls } = run('client.api("/x").version("beta").put(body); other()')
  expect(calls.map(({ source }) => source)).toEqual(['client.api("/x").version("beta").put(body)', 'other()'])
})

test('Texts that may be JSON are kept', () => {
  expect(run('const a = \'{"acl":[]}\'; const b = "words"').texts.map(({ text }) => text)).toEqual(['{"acl":[]}'])
})
