// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useScrolls } from './useScrolls.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  [400, 'scrolls'],
  [201, 'fits'],
  [200, 'fits'],
])('of %i pixels in a box of 200: it %s, also when its contents grow', (height, said) => {
  const resized = observed()
  render(<Box />)
  const box = screen.getByTestId('box')
  Object.defineProperties(box, { scrollHeight: { value: height }, clientHeight: { value: 200 } })
  act(() => resized.at(-1)?.())
  expect(screen.getByTestId('said').textContent).toBe(said)
})

test('a browser that cannot tell is not asked', () => {
  vi.stubGlobal('ResizeObserver', undefined)
  render(<Box />)
  expect(screen.getByTestId('said').textContent).toBe('fits')
})

function observed(): (() => void)[] {
  const told: (() => void)[] = []
  class Observer {
    constructor(tell: () => void) {
      told.push(tell)
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  return told
}

function Box() {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const scrolls = useScrolls(box)
  return (
    <>
      <div ref={setBox} data-testid="box">
        <p>What is in it</p>
      </div>
      <p data-testid="said">{scrolls ? 'scrolls' : 'fits'}</p>
    </>
  )
}
