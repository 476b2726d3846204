// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { AnswerDetails } from './AnswerDetails.tsx'

test('the answer is folded, and all of it is there', () => {
  render(<AnswerDetails answer={anAnswer({ status: 200, statusText: 'OK' })} sentByteLength={2} />)
  const details = screen.getByText('Technical details').closest('details')
  expect(details?.open).toBe(false)
  expect(details?.textContent).toContain('HTTP 200 OK')
})
