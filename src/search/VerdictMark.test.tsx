// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { VerdictMark } from './VerdictMark.tsx'

test.each([
  ['yes', 'Yes', '✓'],
  ['notYet', 'Not yet', '…'],
  ['no', 'No', '✗'],
  ['notCertain', 'Not certain', '?'],
  ['notAsked', 'Not asked', '–'],
] as const)('%s is a mark that has a name', (verdict, name, mark) => {
  render(<VerdictMark verdict={verdict} />)
  expect(screen.getByRole('img', { name }).textContent).toBe(mark)
})
