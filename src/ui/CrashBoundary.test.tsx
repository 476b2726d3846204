// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CrashBoundary } from './CrashBoundary.tsx'

function Broken(): never {
  throw new Error('x is not a function')
}

test('a fault of the editor says that the draft is kept, what to do, and what to report', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  render(
    <CrashBoundary rescue="Download the draft">
      <Broken />
    </CrashBoundary>,
  )
  const text = screen.getByRole('alert').textContent
  for (const part of ['Your draft was saved as you typed', 'Reload', 'Download the draft', 'x is not a function'])
    expect(text).toContain(part)
  // It is the page, too, and an alert may be no landmark.
  expect(screen.getByRole('main').contains(screen.getByRole('alert'))).toBe(true)
})

test('without a fault the page is all there is', () => {
  render(<CrashBoundary>page</CrashBoundary>)
  expect(document.body.textContent).toBe('page')
})
