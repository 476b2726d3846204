import { describe, expect, test } from 'vitest'
import type { PowerShellValue } from './powerShellValue.ts'
import { filledText, valueOfPath } from './powerShellVariables.ts'

const place = { start: 0, end: 0 }
const text = (value: string): PowerShellValue => ({ kind: 'text', text: value, computed: [], ...place })
const number: PowerShellValue = { kind: 'json', json: '5', ...place }
const item: PowerShellValue = {
  kind: 'table',
  members: [
    { name: 'Title', value: text('One') },
    { name: 'client_secret', value: text('s3cret') },
    { name: 'tags', value: { kind: 'list', elements: [text('a'), text('b')], ...place } },
  ],
  ...place,
}
const variables = new Map([
  ['id', text('T1')],
  ['n', number],
  ['item', item],
  ['token', text('s3cret')],
  ['head', text('Bearer s3cret')],
])

describe('A path', () => {
  test.each([
    ['$id', text('T1')],
    ['${ID}', text('T1')],
    ['$n', number],
    ['$item.title', text('One')],
    [`$item['Title']`, text('One')],
    ['$item["Title"]', text('One')],
    ['$item.tags[1]', text('b')],
    ['$item.tags[-1]', text('b')],
    ['$item.none', undefined],
    ['$id.Length', undefined],
    ['$none', undefined],
    ['$env:id', undefined],
    ['$(1 + 2)', undefined],
    // What is secret is filled in nowhere.
    ['$token', undefined],
    ['$item.client_secret', undefined],
    ['$head', undefined],
  ])('%s', (path, value) => {
    expect(valueOfPath(path, variables)).toEqual(value)
  })
})

test.each([
  ['$id/x', [['$id', 0]], 'T1/x', []],
  [
    'a $($id) ${id} $n',
    [
      ['$($id)', 2],
      ['${id}', 9],
      ['$n', 15],
    ],
    'a T1 T1 5',
    [],
  ],
  ['$($item.Title)!', [['$($item.Title)', 0]], 'One!', []],
  [
    '$who and $who',
    [
      ['$who', 0],
      ['$who', 9],
    ],
    '$who and $who',
    ['$who'],
  ],
  ['$item', [['$item', 0]], '$item', ['$item']],
  ['plain $id', [], 'plain $id', []],
] as const)('%s', (source, parts, filled, computed) => {
  const places = parts.map(([part, at]) => ({ source: part, at }))
  const reading = { variables, left: 1000 }
  expect(filledText({ text: source, variables: places }, reading)).toEqual({ kind: 'text', text: filled, computed })
})

test('What may still be filled in is counted; what is more stays as its name', () => {
  const reading = { variables: new Map([['a', aText('x'.repeat(60))]]), left: 100 }
  const source = '$a and $a'
  const places = [
    { source: '$a', at: 0 },
    { source: '$a', at: 7 },
  ]
  expect(filledText({ text: source, variables: places }, reading)).toEqual({
    kind: 'text',
    text: `${'x'.repeat(60)} and $a`,
    computed: ['$a'],
  })
  expect(reading.left).toBe(40)
})

function aText(value: string) {
  return { kind: 'text', text: value, computed: [], start: 0, end: 0 } as const
}
