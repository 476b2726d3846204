// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changedProperty } from './testing/changedProperty.ts'
import { WhatChanges } from './WhatChanges.tsx'

test('what changes comes first and stands out', () => {
  const differences = [changedProperty('url', 'a', undefined), changedProperty('title', 'a', 'b')]
  const access = { before: [], after: [] }
  render(<WhatChanges question={{ kind: 'stored', differences, unchanged: 2, since: undefined, access, stored: [] }} />)
  expect(screen.getByRole('paragraph').textContent).toBe(
    'This changes: title. This is removed: url. Everything else stays as it is (2 unchanged).',
  )
  expect(screen.getByRole('strong').textContent).toBe('This changes: title.')
})
