import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readProgram } from './codeTree.ts'
import { goGrammar } from './goGrammar.ts'
import { javaGrammar } from './javaGrammar.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'
import { phpGrammar } from './phpGrammar.ts'
import { pythonGrammar } from './pythonGrammar.ts'

test.each([
  ['a = 1', 'assign'],
  ['f(1)', 'call'],
  ['a.b', 'member'],
  ['a[0]', 'index'],
  ['"a"', 'text'],
  ['[1, 2]', 'list'],
  ['({a: 1})', 'object'],
  ['new A()', 'object'],
  ['"a" + b', 'sum'],
  ['-1', 'json'],
  ['a ? b : c', 'block'],
])('%s is a statement with %s', (source, kind) => {
  const text = JSON.stringify(finished(readProgram(source, javascriptGrammar)))
  expect(text).toContain(`"kind":"${kind}"`)
})

test.each([
  ['javascript', javascriptGrammar],
  ['python', pythonGrammar],
  ['java', javaGrammar],
  ['go', goGrammar],
  ['php', phpGrammar],
])('Any text comes to a program of %s', (_, grammar) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (source) => {
      expect(finished(readProgram(source, grammar)).kind).toBe('block')
    }),
  )
})

test('What is nested very deeply is left as it is written', () => {
  expect(finished(readProgram(`x = ${'['.repeat(5000)}${']'.repeat(5000)}`, pythonGrammar)).kind).toBe('block')
})
