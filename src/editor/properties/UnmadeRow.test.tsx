// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { UnmadeRow } from './UnmadeRow.tsx'

afterEach(() => vi.unstubAllGlobals())

test('a place asks for its row when it comes into sight, and not before', () => {
  const sight = stubSight()
  const { seen } = show()
  sight.tell(false)
  expect(seen).toEqual([])
  sight.tell(true)
  expect(seen).toEqual([7])
})

test('a place that is gone is not watched any more', () => {
  const sight = stubSight()
  const { unmount } = show()
  expect(sight.isWatching()).toBe(true)
  unmount()
  expect(sight.isWatching()).toBe(false)
})

test('where the browser cannot tell what is in sight, the row is asked for at once', () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  expect(show().seen).toEqual([7])
})

test('a place is nothing to screen readers', () => {
  stubSight()
  expect(show().place?.getAttribute('aria-hidden')).toBe('true')
})

function show() {
  const seen: number[] = []
  const { unmount, container } = render(<UnmadeRow id={7} onSeen={(id) => seen.push(id)} />)
  return { seen, unmount, place: container.firstElementChild }
}

/** Stands in for the browser, which tells what is in sight. */
function stubSight() {
  let tell: ((isIntersecting: boolean) => void) | undefined
  class Observer {
    constructor(hear: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      tell = (isIntersecting) => hear([{ isIntersecting }])
    }
    observe() {}
    disconnect() {
      tell = undefined
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  return { tell: (isIntersecting: boolean) => tell?.(isIntersecting), isWatching: () => tell !== undefined }
}
