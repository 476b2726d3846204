// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { NextLook } from './NextLook.tsx'

afterEach(() => void vi.useRealTimers())

test('the seconds go down to nothing, and it can be ended', () => {
  vi.useFakeTimers({ now: 1000 })
  const onStop = vi.fn<() => void>()
  render(<NextLook at={3500} onStop={onStop} />)
  expect(screen.getByRole('timer').textContent).toBe('Looks again in 3 s.')
  act(() => void vi.advanceTimersByTime(2000))
  expect(screen.getByRole('timer').textContent).toBe('Looks again in 1 s.')
  act(() => void vi.advanceTimersByTime(2000))
  expect(screen.getByRole('timer').textContent).toBe('Looks again now.')
  screen.getByRole('button', { name: 'Stop looking' }).click()
  expect(onStop).toHaveBeenCalledOnce()
})
