// @vitest-environment jsdom
import { Text } from '@codemirror/state'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { JsonFindings } from './JsonFindings.tsx'
import type { TextMark } from './textMark.ts'

const doc = Text.of(['{', '  "acl": []', '}'])
const empty: TextMark = { from: 4, to: 9, kind: 'error', message: 'Add an entry.', rule: 'acl-empty' }
const comma: TextMark = { from: 99, to: 100, kind: 'repaired', message: 'A comma was left out.' }

test('marks are listed by what they are, what is worst first, and lead to their place', async () => {
  const { gone } = show([comma, empty])
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Errors (1)', 'Repaired (1)'])
  // A text that became shorter has no line 99.
  const repaired = within(screen.getByRole('region', { name: 'Repaired' }))
  expect(repaired.getByRole('button', { name: 'Line 3: A comma was left out.' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Line 2: Add an entry. acl-empty' }))
  expect(gone).toEqual([empty])
})

test('of many marks the first ones are listed and the others counted', () => {
  show(Array.from({ length: 1053 }, () => empty))
  expect(screen.getAllByRole('listitem')).toHaveLength(50)
  expect(screen.getByText('And 1,003 more.')).toBeDefined()
})

test('without marks there is nothing', () => {
  const { container } = show([])
  expect(container.innerHTML).toBe('')
})

function show(marks: readonly TextMark[]) {
  const gone: TextMark[] = []
  const { container } = render(<JsonFindings doc={doc} marks={marks} onGo={(mark) => gone.push(mark)} />)
  return { gone, container }
}
