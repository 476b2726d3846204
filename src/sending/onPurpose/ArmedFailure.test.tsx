// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ArmedFailure } from './ArmedFailure.tsx'

test('it says what will happen, and Stop leaves the focus on Submit', () => {
  let stopped = 0
  render(
    <>
      <ArmedFailure failure="fail503" onStop={() => void (stopped += 1)} />
      <button type="button" id="submit-item">
        Submit item
      </button>
    </>,
  )
  expect(screen.getByRole('group', { name: 'Failure on purpose' }).textContent).toContain(
    'The next submit will fail: Graph is unavailable (503).',
  )
  screen.getByRole('button', { name: 'Stop' }).click()
  expect(stopped).toBe(1)
  expect(document.activeElement?.id).toBe('submit-item')
})

test('of a failure that there is not, nothing is said', () => {
  render(<ArmedFailure failure="nothing" onStop={() => undefined} />)
  expect(screen.queryByRole('group')).toBeNull()
})
