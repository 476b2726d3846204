// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MarkedText } from './MarkedText.tsx'

// [from, to], and which of them is the current one.
test.each([
  ['nothing', [], undefined, 'abcdef'],
  ['the beginning', [[0, 2]], undefined, '<ab>cdef'],
  ['the end', [[4, 6]], 0, 'abcd<!ef>'],
  ['all of it', [[0, 6]], undefined, '<abcdef>'],
  [
    'two stretches',
    [
      [1, 2],
      [3, 5],
    ],
    1,
    'a<b>c<!de>f',
  ],
  [
    'two that touch',
    [
      [1, 3],
      [3, 4],
    ],
    0,
    'a<!bc><d>ef',
  ],
] as const)('with %s marked, the text is whole and only that is marked', (_, stretches, current, expected) => {
  const marks = stretches.map(([from, to], index) => ({ text: 0, from, to, isCurrent: index === current }))
  const { container } = render(<MarkedText text="abcdef" marks={marks} />)
  expect(container.textContent).toBe('abcdef')
  expect([...container.childNodes].map(written).join('')).toBe(expected)
})

function written(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.textContent ?? ''
  return `<${node.dataset['current'] === undefined ? '' : '!'}${node.textContent}>`
}
