import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { fillTemplate, splitBindings } from './fillTemplate.ts'

const data = {
  values: new Map<string, unknown>([
    ['title', 'Payments fail'],
    ['count', 3],
    ['tags', ['a', 'b']],
  ]),
  hidden: new Set(['secret']),
  known: new Set(['title', 'count', 'tags', 'url', 'secret']),
}

test.each<[unknown, unknown]>([
  ['a ${title}!', 'a Payments fail!'],
  ['${count}', 3],
  ['${tags} ${url}.', 'a, b .'],
  ['${secret} ${Title}', '${secret} ${Title}'],
  ['${secret}', '${secret}'],
  ["${if(count > 2, '}', 'few')}", '}'],
  ['${formatDateTime(title)} x', '${formatDateTime(title)} x'],
  ['${ $', '${ $'],
  [{ text: '${title}', $when: '${count > 5}' }, undefined],
  [
    [
      { a: 1, $when: false },
      { a: 2, $when: '${title}' },
    ],
    [{ a: 2 }],
  ],
  [[{ a: 1, $when: '${later(title)}' }], [{ a: 1 }]],
  [
    [{ $data: '${tags}', text: '${$index}: ${$data} of ${$root.title}' }],
    [{ text: '0: a of Payments fail' }, { text: '1: b of Payments fail' }],
  ],
  [[{ $data: [{ n: 1 }, { n: 2 }], $when: '${n > 1}', n: '${n}' }], [{ n: 2 }]],
  [{ $data: { n: 1 }, deep: { n: '${n}' } }, { deep: { n: 1 } }],
  [[{ $data: '${url}', a: 1 }], []],
  [
    { wrap: true, size: null, n: 1 },
    { wrap: true, size: null, n: 1 },
  ],
])('%j becomes %j', (layout, expected) => {
  expect(fillTemplate(layout, data).card).toEqual(expected)
})

test('what was looked up is told, and what is not known', () => {
  const { names, unknown } = fillTemplate({ a: '${title} ${url} ${secret} ${Title} ${title}', b: '${x(title)}' }, data)
  expect(names.map(({ name, found }) => `${name} ${found}`)).toEqual([
    'title filled',
    'url empty',
    'secret hidden',
    'Title unknown',
  ])
  expect(unknown).toEqual(['${x(title)}'])
})

test('loops in loops and parts within parts end', () => {
  const many = Array.from({ length: 3000 }, (_, index) => index)
  const loops = [{ $data: many, items: [{ $data: many, items: [{ $data: many, text: '${$data}' }] }] }]
  expect(fillTemplate(loops, data).isCut).toBe(true)
  let deep: unknown = 'x'
  for (let depth = 0; depth < 10_000; depth++) deep = [deep]
  expect(fillTemplate(deep, data).isCut).toBe(true)
  expect(fillTemplate('${'.repeat(20_000), data).isCut).toBe(true)
})

test.each<[string, (length: number) => unknown]>([
  [
    'conditions in loops in loops',
    (length) => {
      const many = Array.from({ length }, (_, index) => index)
      return [{ $data: many, items: [{ $data: many, $when: '${$data < 0}' }] }]
    },
  ],
  [
    'elements that are never shown in a loop',
    (length) => {
      const many = Array.from({ length }, (_, index) => index)
      return [{ $data: many, items: many.map((each) => ({ $when: '${$data < 0}', each })) }]
    },
  ],
  [
    'the whole item in each place',
    (length) => Array.from({ length }, () => '${length(concat($root, $root))}'.repeat(20)),
  ],
  ['a list joined by a long text', (length) => ({ $data: { n: Array(length).fill('') }, t: '${join(n, $root)}' })],
  ['a condition that never closes', (length) => ({ $when: '${'.repeat(10 * length), text: 'x' })],
  ['an object that is looked up again and again', (length) => [{ $data: wide(10 * length), text: '${a}'.repeat(900) }]],
])('%s take time as they are long', (_, layout) => {
  const values = new Map<string, unknown>([['title', 'x'.repeat(2000)]])
  expect(growth((length) => fillTemplate(layout(length), { ...data, values }), 500)).toBeLessThan(linear)
})

test('more work than a card is worth is left off, and that is told', () => {
  const values = new Map<string, unknown>([['title', 'x'.repeat(2000)]])
  const layout = Array.from({ length: 1000 }, () => '${length(title)}')
  const { card, isCut } = fillTemplate(layout, { ...data, values })
  expect([isCut, Array.isArray(card) && [card[0], card.at(-1)]]).toEqual([true, [2000, '${length(title)}']])
  expect(fillTemplate(layout.slice(0, 100), { ...data, values }).isCut).toBe(false)
})

test('a value that is nested too deep is not filled in', () => {
  let deep: unknown = 'x'
  for (let depth = 0; depth < 10_000; depth++) deep = [deep]
  expect(fillTemplate({ $data: { deep }, text: 'a ${deep}' }, data)).toMatchObject({
    card: { text: 'a ${deep}' },
    isCut: true,
  })
})

function wide(length: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`m${index}`, index]))
}

test('a layout without bindings stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (layout) => {
      fc.pre(!/\$\{|\$data|\$when|__proto__/.test(JSON.stringify(layout)))
      expect(fillTemplate(layout, data).card).toEqual(layout)
    }),
  )
})

test('the pieces of a text are the text', () => {
  const text = fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', "'", '\n') })
  fc.assert(
    fc.property(text, (each) => {
      expect(
        splitBindings(each)
          .map(({ text: piece }) => piece)
          .join(''),
      ).toBe(each)
    }),
  )
})
