// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { nextTab, TabPanel, Tabs } from './Tabs.tsx'

const ids = ['a', 'b', 'c'] as const

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'c', 'a'],
  ['ArrowLeft', 'a', 'c'],
  ['ArrowLeft', 'b', 'a'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['Enter', 'a', undefined],
] as const)('%s on tab %s leads to %s', (key, selected, expected) => {
  expect(nextTab(ids, selected, key)).toBe(expected)
})

test('one tab is selected, is the stop for Tab, and names the panel', () => {
  show()
  const tabs = screen.getAllByRole('tab')
  expect(tabs.map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([
    ['true', 0],
    ['false', -1],
    ['false', -1],
  ])
  expect(screen.getByRole('tablist', { name: 'Views' })).toBeDefined()
  expect(screen.getByRole('tabpanel', { name: 'Tab a' }).textContent).toBe('Panel a')
})

test('a click selects a tab, and an arrow key the next one with the focus', () => {
  show()
  fireEvent.click(screen.getByRole('tab', { name: 'Tab b' }))
  expect(screen.getByRole('tabpanel', { name: 'Tab b' }).textContent).toBe('Panel b')
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Tab b' }), { key: 'ArrowRight' })
  const last = screen.getByRole('tab', { name: 'Tab c', selected: true })
  expect(document.activeElement).toBe(last)
  expect(screen.getByRole('tabpanel').id).toBe(last.getAttribute('aria-controls'))
})

test('what is said of a tab in addition belongs to its name', () => {
  const tabs = [
    { id: 'a', label: 'Problems 0', mark: '2 to improve (optional)' },
    { id: 'b', label: 'Code', mark: '' },
  ] as const
  render(<Tabs tabs={tabs} selected="a" onSelect={() => undefined} label="Views" />)
  expect(screen.getByRole('tab', { name: 'Problems 0, 2 to improve (optional)' })).toBeDefined()
  expect(screen.getByRole('tab', { name: 'Code' }).querySelector('span')).toBeNull()
})

function show() {
  function Page() {
    const [selected, setSelected] = useState<(typeof ids)[number]>('a')
    const tabs = ids.map((id) => ({ id, label: `Tab ${id}` }))
    return (
      <>
        <Tabs tabs={tabs} selected={selected} onSelect={setSelected} label="Views" />
        <TabPanel id={selected}>{`Panel ${selected}`}</TabPanel>
      </>
    )
  }
  render(<Page />)
}
