import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import type { CodeGrammar, CodeReader } from './codeGrammar.ts'
import { csharpReader } from './csharpReader.ts'
import { goGrammar } from './goGrammar.ts'
import { javaGrammar } from './javaGrammar.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'
import type { CodeLanguage } from './languageRow.ts'
import { phpGrammar } from './phpGrammar.ts'
import { pythonGrammar } from './pythonGrammar.ts'

type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value }

/** How a language writes a list, a map, and its words; texts are escaped as JSON does, with what the language needs more. */
interface Writing {
  readonly language: CodeLanguage
  readonly by: CodeGrammar | CodeReader
  readonly list: (elements: readonly string[]) => string
  readonly map: (members: readonly (readonly [string, string])[]) => string
  readonly words: { readonly true: string; readonly false: string; readonly null: string }
  readonly escape: (text: string) => string
  readonly statement: (value: string) => string
}

const words = { true: 'true', false: 'false', null: 'null' }
const same = (text: string) => text
const pairs = (members: readonly (readonly [string, string])[], sign: string) =>
  members.map(([name, value]) => `${name}${sign}${value}`).join(', ')

const writings: readonly Writing[] = [
  {
    language: 'javascript',
    by: javascriptGrammar,
    list: (elements) => `[${elements.join(', ')}]`,
    map: (members) => `{${pairs(members, ': ')}}`,
    words,
    escape: same,
    statement: (value) => `const item = ${value};`,
  },
  {
    language: 'python',
    by: pythonGrammar,
    list: (elements) => `[${elements.join(', ')}]`,
    map: (members) => `{${pairs(members, ': ')}}`,
    words: { true: 'True', false: 'False', null: 'None' },
    escape: same,
    statement: (value) => `item = ${value}`,
  },
  {
    language: 'csharp',
    by: csharpReader,
    list: (elements) => `new List<object> { ${elements.join(', ')} }`,
    map: (members) =>
      `new Dictionary<string, object> { ${members.map(([name, value]) => `{ ${name}, ${value} }`).join(', ')} }`,
    words,
    escape: same,
    statement: (value) => `var item = ${value};`,
  },
  {
    language: 'java',
    by: javaGrammar,
    list: (elements) => `List.of(${elements.join(', ')})`,
    map: (members) => `new HashMap<>() {{ ${members.map(([name, value]) => `put(${name}, ${value});`).join(' ')} }}`,
    words,
    escape: same,
    statement: (value) => `Map<String, Object> item = ${value};`,
  },
  {
    language: 'go',
    by: goGrammar,
    list: (elements) => `[]any{${elements.join(', ')}}`,
    map: (members) => `map[string]any{${pairs(members, ': ')}}`,
    words: { true: 'true', false: 'false', null: 'nil' },
    escape: same,
    statement: (value) => `package main\nfunc main() {\n\titem := ${value}\n}`,
  },
  {
    language: 'php',
    by: phpGrammar,
    list: (elements) => `[${elements.join(', ')}]`,
    map: (members) => `[${pairs(members, ' => ')}]`,
    words,
    escape: (text) => text.replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => `\\u{${hex}}`).replaceAll('$', '\\$'),
    statement: (value) => `<?php\n$item = ${value};`,
  },
]

function written(value: Value, writing: Writing): string {
  if (value === null || typeof value === 'boolean')
    return writing.words[value === null ? 'null' : value ? 'true' : 'false']
  if (typeof value === 'number') return JSON.stringify(value)
  if (typeof value === 'string') return writing.escape(JSON.stringify(value))
  if (isList(value)) return writing.list(value.map((each) => written(each, writing)))
  return writing.map(Object.entries(value).map(([name, each]) => [written(name, writing), written(each, writing)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const plain = fc.oneof(text, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const name = fc.stringMatching(/^[A-Za-z]\w{0,10}$/)
const entry = fc.record({ type: fc.constant('user'), value: text, accessType: fc.constant('grant') })
const item = fc.record({
  acl: fc.array(entry, { minLength: 1, maxLength: 3 }),
  properties: fc.dictionary(name, fc.oneof(plain, fc.array(text, { minLength: 1, maxLength: 3 })), {
    minKeys: 1,
    maxKeys: 6,
  }),
  content: fc.record({ type: fc.constant('text'), value: text }),
})

test.each(writings)('An item that is printed as a literal of $language is read back equal', (writing) => {
  fc.assert(
    fc.property(item, (value) => {
      const source = writing.statement(written(value, writing))
      const expected: unknown = JSON.parse(JSON.stringify(value))
      expect(codeItem(source, writing.language, writing.by)).toMatchObject({ value: expected })
    }),
    { numRuns: 60 },
  )
})
