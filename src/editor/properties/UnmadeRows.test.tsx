// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { UnmadeRows } from './UnmadeRows.tsx'

afterEach(() => vi.unstubAllGlobals())

test('a place asks for its rows when it comes into sight, and not before', () => {
  const sight = stubSight()
  const { seen } = show()
  sight.tell(false)
  expect(seen).toEqual([])
  sight.tell(true)
  expect(seen).toEqual(['3 from 7'])
})

test('a place that is gone is not watched any more', () => {
  const sight = stubSight()
  const { unmount } = show()
  expect(sight.isWatching()).toBe(true)
  unmount()
  expect(sight.isWatching()).toBe(false)
})

test('where the browser cannot tell what is in sight, the rows are asked for at once', () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  expect(show().seen).toEqual(['3 from 7'])
})

test('a place is nothing to screen readers', () => {
  stubSight()
  expect(show().place?.getAttribute('aria-hidden')).toBe('true')
})

test.each([
  [1, '44px'],
  [2, '100px'],
  [50, '2788px'],
])('the place of %i is as high as they are with the room between them', (count, height) => {
  stubSight()
  expect(show(count).place?.style.height).toBe(height)
})

function show(count = 3) {
  const seen: string[] = []
  const onSeen = (id: number, of: number) => seen.push(`${of} from ${id}`)
  const { unmount, container } = render(<UnmadeRows id={7} count={count} onSeen={onSeen} />)
  return { seen, unmount, place: container.querySelector<HTMLElement>('[aria-hidden]') }
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
