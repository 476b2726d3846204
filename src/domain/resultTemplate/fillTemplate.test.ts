import * as fc from 'fast-check'
import { expect, test } from 'vitest'
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
