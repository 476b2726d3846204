import { expect, test } from 'vitest'
import { templateFaults } from './templateFaults.ts'

test('what is not filled is told, and what is empty has its field', () => {
  const faults = templateFaults({
    card: {},
    names: [
      { name: 'title', found: 'filled' },
      { name: 'a/b', found: 'empty' },
      { name: 'ResultSnippet', found: 'empty' },
      { name: 'secret', found: 'hidden' },
      { name: 'Title', found: 'unknown' },
    ],
    unknown: ['${f(x)}'],
    isCut: true,
  })
  expect(faults.map(({ says, place }) => [says.slice(0, 24), place])).toEqual([
    ['a/b is empty, so its pla', { in: 'body', pointer: '/properties/a~1b' }],
    ['There is no content, so ', { in: 'body', pointer: '/content/value' }],
    ['secret is not retrievabl', undefined],
    ['The schema has no proper', undefined],
    ['The editor does not know', undefined],
    ['The card has or computes', undefined],
  ])
})
