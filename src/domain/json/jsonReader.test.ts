import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { anyText } from '../testing/randomText.ts'
import type { JsonNode } from './jsonNode.ts'
import { nodeSource, stringText } from './jsonNode.ts'
import type { JsonReading } from './jsonReader.ts'
import { readJson } from './jsonReader.ts'

function read(source: string): JsonReading {
  return finished(readJson(source))
}

/** The value that a reading stands for, as `JSON.parse` would give it. */
function valueOf(source: string, node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, valueOf(source, value)]))
    case 'array':
      return node.elements.map((element) => valueOf(source, element))
    case 'string':
      return stringText(source, node)
    case 'number':
      return Number(nodeSource(source, node))
    case 'literal':
      return node.value
  }
}

function parsed(source: string): unknown {
  const reading = read(source)
  return reading.kind === 'value' ? valueOf(source, reading.root) : reading
}

/** The parts of a text in the order they were put together, with as much white space between them as is allowed. */
const jsonText = fc.letrec<{ value: string; list: string; record: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText.map((text) => JSON.stringify(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
    fc.constantFrom('true', 'false', 'null', '-0', '1E+2', '0.10', '""', '"\\u00e4\\/"', '[]', '{}'),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }).map((values) => `[ ${values.join(' ,\n')} ]`),
  record: fc
    .uniqueArray(fc.tuple(anyText, tie('value')), { maxLength: 4, selector: ([name]) => name })
    .map((members) => `{\t${members.map(([name, value]) => `${JSON.stringify(name)} : ${value}`).join('\r\n,')} }`),
})).value

test('Any JSON text is read as JSON.parse reads it, without a repair', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      const reading = read(text)
      expect(reading).toMatchObject({ kind: 'value', repairs: [] })
      expect(parsed(text)).toEqual(JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

test('Any text at all is read or refused, and what JSON.parse takes is never refused', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '\\u12',
    '/',
    '//',
    '/*',
    '*/',
    '1',
    '-',
    'e',
    'true',
    'nul',
  ]
  const anything = fc.oneof(
    anyText,
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', '\n', '“', '\ufeff', '\0')), { maxLength: 20 })
      .map((each) => each.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const reading = read(text)
      if (canParse(text)) expect(reading).toMatchObject({ kind: 'value', repairs: [] })
      if (reading.kind === 'broken') expect(reading.at).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['{"a": 1,}', { a: 1 }, ['trailing comma']],
  ['[1, 2,]', [1, 2], ['trailing comma']],
  ['{"a": 1 "b": 2}', { a: 1, b: 2 }, ['missing comma']],
  ['["a"\n"b"]', ['a', 'b'], ['missing comma']],
  ['{ // a comment\n"a": /* another */ 1 }', { a: 1 }, ['comment', 'comment']],
  ['{“a”: “b”}', { a: 'b' }, ['curly quotes', 'curly quotes']],
  ["{'a': 'it is \"so\"'}", { a: 'it is "so"' }, ['single quotes', 'single quotes']],
  ['"two\nlines\tand a tab"', 'two\nlines\tand a tab', ['raw control character']],
  ['"C:\\Users\\new"', 'C:\\Users\new', ['unknown escape']],
  ['\ufeff[]', [], []],
  ['[1]\u00a0', [1], []],
])('%j is read as %j with the repairs %j', (source, value, repairs) => {
  const reading = read(source)
  expect(parsed(source)).toEqual(value)
  expect(reading.kind === 'value' && reading.repairs.map(({ kind }) => kind)).toEqual(repairs)
})

test.each([
  ['', 0, 'a value'],
  ['   ', 3, 'a value'],
  ['<!doctype html>', 0, 'a value'],
  ['{', 1, 'a name in quotes or }'],
  ['{"a"', 4, 'a colon (:) after the name'],
  ['{"a" 1}', 5, 'a colon (:) after the name'],
  ['{"a":}', 5, 'a value'],
  ['{a: 1}', 1, 'a name in quotes or }'],
  ['[1', 2, 'a comma or ]'],
  ['{"a": 1]', 7, 'a comma or }'],
  ['[01]', 1, 'a value or ]'],
  ['[1] 2', 4, 'nothing more'],
  ['["a', 1, 'the closing quote of this string'],
  ['["a\\', 1, 'the closing quote of this string'],
  ['nul', 0, 'a value'],
])('%j is broken at %i, where %s was expected', (source, at, expected) => {
  expect(read(source)).toEqual({ kind: 'broken', at, expected })
})

describe('What JSON.parse loses', () => {
  test('is kept: digits, names that come twice, __proto__', () => {
    const source = '{"n": 9007199254740993, "n": 1.10, "__proto__": 1E400}'
    const reading = read(source)
    const members = reading.kind === 'value' && reading.root.kind === 'object' ? reading.root.members : []
    expect(members.map(({ name, value }) => [name, nodeSource(source, value)])).toEqual([
      ['n', '9007199254740993'],
      ['n', '1.10'],
      ['__proto__', '1E400'],
    ])
  })
})

test('A hundred thousand levels and a million elements are read', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  expect(read(deep).kind).toBe('value')
  expect(read('['.repeat(100_000))).toMatchObject({ kind: 'broken', at: 100_000, expected: 'a value or ]' })
  expect(read(`[${'1,'.repeat(999_999)}1]`).kind).toBe('value')
})

test.each(['[', '{"a":'])('What is nested deeper than that is told where it is too deep: %s', (piece) => {
  expect(read(piece.repeat(100_001))).toEqual({
    kind: 'broken',
    at: piece.length * 100_000,
    expected: 'no more than 100,000 levels of nesting',
  })
})

test('It pauses often, also inside one long string', () => {
  const steps = readJson(`"${'a'.repeat(1_000_000)}"`)
  let last = 0
  let longest = 0
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    longest = Math.max(longest, step.value - last)
    last = step.value
  }
  expect(longest).toBeLessThan(70_000)
})

test('A number of a hundred thousand digits is refused and never cut in two', () => {
  expect(read(`[${'1'.repeat(150_000)}]`)).toMatchObject({ kind: 'broken', at: 1 })
})

function canParse(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
