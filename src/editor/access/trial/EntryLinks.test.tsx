// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EntryLinks } from './EntryLinks.tsx'

const entries = [
  { index: 1, called: 'the entry for Human resources' },
  { index: 4, called: 'the entry for Contractors' },
]

test('each entry is called by whom it is for, and a press goes there', () => {
  const onGo = vi.fn<() => void>()
  render(<EntryLinks entries={entries} wayTo={(index) => (index === 1 ? onGo : undefined)} />)
  fireEvent.click(screen.getByRole('button', { name: 'Go to the entry for Human resources' }))
  expect(onGo).toHaveBeenCalledOnce()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('of many entries there is one way, to the first that the form has', () => {
  const onGo = vi.fn<(index: number) => void>()
  const many = [1, 2, 3, 4, 5].map((index) => ({ index, called: `the entry for Person ${index}` }))
  render(<EntryLinks entries={many} wayTo={(index) => (index === 1 ? undefined : () => onGo(index))} />)
  fireEvent.click(screen.getByRole('button', { name: 'Go to the access list' }))
  expect(onGo).toHaveBeenCalledExactlyOnceWith(2)
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('where the form has none of them there is nothing', () => {
  const { container } = render(<EntryLinks entries={entries} wayTo={() => undefined} />)
  expect(container.childElementCount).toBe(0)
})
