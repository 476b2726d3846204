// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DiagnosisLine } from './DiagnosisLine.tsx'

test.each([
  ['right', 'Right', '✓'],
  ['doubtful', 'To look at', '!'],
  ['wrong', 'Wrong', '✗'],
  ['unknown', 'Not checked', '–'],
] as const)('%s is said by a mark that has a name', (outcome, name, mark) => {
  render(<DiagnosisLine diagnosis={{ title: 'Schema', outcome, evidence: 'Why.' }} />)
  expect(screen.getByRole('img', { name }).textContent).toBe(mark)
  expect(screen.queryByRole('button')).toBeNull()
})

test('what helps can be copied', () => {
  const remedy = { label: 'Copy mail', text: 'Hello' }
  render(<DiagnosisLine diagnosis={{ title: 'Schema', outcome: 'wrong', evidence: 'Why.', remedy }} />)
  expect(screen.getByRole('button', { name: 'Copy mail' })).toBeDefined()
})
