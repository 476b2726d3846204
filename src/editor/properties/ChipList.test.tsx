// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Problem, problemInBody } from '../../domain/problem.ts'
import { ChipList } from './ChipList.tsx'

const place = '/properties/tags'

test('each element is a chip with a button that takes away that one', () => {
  const removed = show(['a', ' b ', 'a'])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['a', ' b ', 'a'])
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove a',
    'Remove  b ',
    'Remove a',
  ])
  screen.getAllByRole('button', { name: 'Remove a' })[1]?.click()
  expect(removed).toEqual([2])
})

test('an empty element can be seen and named', () => {
  const removed = show(['', 'a'])
  expect(screen.getByText('""')).toBeDefined()
  screen.getByRole('button', { name: 'Remove the empty element' }).click()
  expect(removed).toEqual([0])
})

test('an element with a problem looks other than those without one', () => {
  const looks = (problems: readonly Problem[]) => {
    show(['1', 'x', '3'], problems)
    return screen
      .getAllByRole('listitem')
      .slice(-3)
      .map(({ className }) => className)
  }
  const [fine] = looks([])
  const atFault = problemInBody(finding('int64-not-integer', 'This is no whole number.'), `${place}/1`)
  const [first, second, third] = looks([atFault])
  expect([first, third]).toEqual([fine, fine])
  expect(second).not.toBe(fine)
})

function show(elements: readonly string[], problems: readonly Problem[] = []): readonly number[] {
  const removed: number[] = []
  render(<ChipList elements={elements} problems={problems} place={place} onRemove={(index) => removed.push(index)} />)
  return removed
}
