// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hr, robin } from '../../../directory/testing/showInDirectory.tsx'
import { ListedAdded } from './ListedAdded.tsx'
import type { Listed } from './listedEntries.ts'

const found = (text: string, principal: typeof hr | typeof robin): Listed => ({
  wanted: { text },
  resolved: { kind: 'found', principal },
  chosen: undefined,
})
const everyone: Listed = { wanted: { text: 'Everyone', type: 'everyone' }, resolved: undefined, chosen: undefined }

test('whom the button adds is in sight, by name, kind and address', () => {
  render(<ListedAdded listed={[found('hr', hr), found('Robin', robin), everyone]} />)
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
  const [first, second, third] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(first).toMatch(/^Human resources Group/)
  expect(second).toMatch(/^Robin Delgado Person .*robin@contoso\.example$/)
  expect(third).toBe('Everyone')
})

test('who was chosen among several is named as that', () => {
  render(<ListedAdded listed={[{ ...found('hr', robin), chosen: hr }]} />)
  expect(screen.getByRole('listitem').textContent).toContain('Human resources')
})

test('of many, as many are named as a screen can take; of nobody nothing is said', () => {
  const many = Array.from({ length: 150 }, (_, index) => found(`r${index}`, robin))
  const { rerender, container } = render(<ListedAdded listed={many} />)
  expect(screen.getByText('and 50 more')).toBeDefined()
  rerender(<ListedAdded listed={[]} />)
  expect(container.textContent).toBe('')
})
