// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FindBox } from './FindBox.tsx'

test('what is typed is looked for', () => {
  const { box, done } = show('')
  fireEvent.change(box, { target: { value: 'acl' } })
  expect(done).toEqual(['look for acl'])
})

test('nothing is counted and gone to before something is typed', () => {
  show('')
  expect(screen.queryByText('2 of 5')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Next match' })).toBeNull()
})

test('what is found is counted, and buttons go from one to the other', () => {
  const { done } = show('acl')
  expect(screen.getByText('2 of 5')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Next match' }))
  fireEvent.click(screen.getByRole('button', { name: 'Previous match' }))
  expect(done).toEqual(['step 1', 'step -1'])
})

test.each([
  ['Enter', { key: 'Enter' }, 'acl', ['step 1']],
  ['Shift+Enter', { key: 'Enter', shiftKey: true }, 'acl', ['step -1']],
  ['Escape', { key: 'Escape' }, 'acl', ['look for ']],
  // These are the page's own: Submit, and whatever Escape ends around the box.
  ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'acl', []],
  ['Cmd+Enter', { key: 'Enter', metaKey: true }, 'acl', []],
  ['Escape in an empty box', { key: 'Escape' }, '', []],
  ['another key', { key: 'a' }, 'acl', []],
])('%s does its part and is taken, or is left to the page', (_, key, query, expected) => {
  const { box, done } = show(query)
  const event = createEvent.keyDown(box, key)
  fireEvent(box, event)
  expect(done).toEqual(expected)
  expect(event.defaultPrevented).toBe(expected.length > 0)
})

function show(query: string) {
  const done: string[] = []
  render(
    <FindBox
      query={query}
      onQuery={(next) => done.push(`look for ${next}`)}
      count="2 of 5"
      onStep={(step) => done.push(`step ${step}`)}
    />,
  )
  return { box: screen.getByRole('searchbox', { name: 'Find in payload' }), done }
}
