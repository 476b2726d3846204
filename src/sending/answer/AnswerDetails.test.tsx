// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { AnswerDetails } from './AnswerDetails.tsx'

test('the answer is folded, and all of it is there', () => {
  render(<AnswerDetails answer={anAnswer({ status: 200, statusText: 'OK' })} sentByteLength={2} />)
  const details = screen.getByText('Technical details').closest('details')
  expect(details?.open).toBe(false)
  expect(details?.textContent).toContain('HTTP 200 OK')
})

test('details that are opened come into sight', () => {
  const scrolled = vi.fn<(options?: unknown) => void>()
  Object.assign(Element.prototype, { scrollIntoView: scrolled })
  render(<AnswerDetails answer={anAnswer({ status: 200, statusText: 'OK' })} sentByteLength={2} />)
  const details = screen.getByText('Technical details').closest('details')
  if (details !== null) {
    details.open = true
    fireEvent(details, new Event('toggle'))
  }
  expect(scrolled.mock.calls).toEqual([[{ block: 'nearest' }]])
})
