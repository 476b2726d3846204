// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useNearSight } from './useNearSight.ts'

afterEach(() => vi.unstubAllGlobals())

test('a part that goes out of sight is away with the height it had, until it comes back', () => {
  const tell = show()
  expect(screen.getByText('near')).toBeDefined()
  tell(false, 1840)
  expect(screen.getByText('away 1840')).toBeDefined()
  tell(false, 0)
  expect(screen.getByText('away 1840')).toBeDefined()
  tell(true, 1840)
  expect(screen.getByText('near')).toBeDefined()
})

test('a part that has the focus stays', () => {
  const tell = show()
  screen.getByRole('button').focus()
  tell(false, 1840)
  expect(screen.getByText('near')).toBeDefined()
})

test('where the browser cannot tell what is in sight, everything is near', () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  render(<Part />)
  expect(screen.getByText('near')).toBeDefined()
})

function Part() {
  const box = useRef<HTMLDivElement>(null)
  const sight = useNearSight(box)
  return (
    <div ref={box}>
      <button type="button">{sight.isNear ? 'near' : `away ${sight.height}`}</button>
    </div>
  )
}

/** Shows a part in a browser whose answers are given by hand. */
function show() {
  let hear: (entries: readonly object[]) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof hear) {
        hear = callback
      }
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  render(<Part />)
  return (isIntersecting: boolean, height: number) =>
    act(() => hear([{ isIntersecting, boundingClientRect: { height } }]))
}
