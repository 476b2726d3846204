// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hr } from '../../../directory/testing/showInDirectory.tsx'
import { ListedProblems } from './ListedProblems.tsx'
import type { Listed } from './listedEntries.ts'

test('of many that nobody has, the first are named, and no more than a screen can take', () => {
  const nobody = Array.from(
    { length: 150 },
    (_, index): Listed => ({
      wanted: { text: `Nobody ${index}` },
      resolved: { kind: 'unknown' },
      chosen: undefined,
    }),
  )
  render(<ListedProblems listed={nobody} onChoose={() => undefined} />)
  expect(screen.getByText('150 not found in your organization, left out')).toBeDefined()
  expect(screen.getByRole('group').hasAttribute('open')).toBe(true)
  expect(screen.getByText('and 50 more')).toBeDefined()
})

test('who is not looked up for want of a permission is not given up', () => {
  const consentNeeded = { kind: 'consentNeeded', scopes: ['User.ReadBasic.All'] } as const
  const listed = ['Zoe', 'Robin'].map(
    (text): Listed => ({
      wanted: { text },
      resolved: { kind: 'unreadable', error: consentNeeded },
      chosen: undefined,
    }),
  )
  render(<ListedProblems listed={listed} onChoose={() => undefined} />)
  expect(screen.getByText('2 are looked up once you allow finding people and groups')).toBeDefined()
  expect(screen.queryByText(/left out/)).toBeNull()
})

test('who is found is no problem', () => {
  const listed: Listed = { wanted: { text: 'HR' }, resolved: { kind: 'found', principal: hr }, chosen: undefined }
  const { container } = render(<ListedProblems listed={[listed]} onChoose={() => undefined} />)
  expect(container.textContent).toBe('')
})
