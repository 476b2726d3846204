// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PageLink } from './PageLink.tsx'

test('a page opens beside the editor, learns nothing of it, and is named by more than the word that is shown', () => {
  render(
    <PageLink href="https://learn.microsoft.com/graph" label="Documentation of acl-empty">
      Documentation
    </PageLink>,
  )
  const link = screen.getByRole('link', { name: 'Documentation of acl-empty' })
  expect(link.textContent).toBe('Documentation')
  expect(link.getAttribute('href')).toBe('https://learn.microsoft.com/graph')
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.getAttribute('rel')).toBe('noreferrer')
})
