// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useRowWindow } from './useRowWindow.ts'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800)
  // jsdom scrolls nothing by itself.
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: unknown) {
    if (typeof options === 'object' && options !== null && 'top' in options) this.scrollTop = Number(options.top)
  }
})

test('other rows are made when they come near, and not before', () => {
  const { list, draws } = show(10_000)
  expect(shown()).toEqual([0, 79])
  scroll(list, 100_000)
  expect(shown()).toEqual([4960, 5087])
  const drawn = draws.length
  scroll(list, 100_050)
  expect(draws.length).toBe(drawn)
})

test('a row is brought in sight, unless it is there already', () => {
  const { list } = show(10_000)
  fireEvent.click(screen.getByRole('button', { name: 'Reveal 39' }))
  expect(list.scrollTop).toBe(0)
  fireEvent.click(screen.getByRole('button', { name: 'Reveal 7000' }))
  const [first = 0, last = 0] = shown()
  expect(first).toBeLessThan(7000)
  expect(last).toBeGreaterThan(7000)
})

test('focus in a row that scrolls away stays in the list', () => {
  const { list } = show(10_000)
  screen.getByRole('button', { name: '5' }).focus()
  scroll(list, 100_000)
  expect(document.activeElement).toBe(list)
})

test('another height is looked at in a frame of its own', async () => {
  const told: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = () => undefined
      readonly disconnect = () => undefined
      constructor(tell: () => void) {
        told.push(tell)
      }
    },
  )
  show(10_000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(1600)
  for (const tell of told) tell()
  expect(shown()).toEqual([0, 79])
  await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))))
  expect(shown()).toEqual([0, 127])
})

function show(count: number) {
  const draws: number[] = []
  render(<Rows count={count} onDraw={(first) => draws.push(first)} />)
  return { list: screen.getByRole('region'), draws }
}

function shown(): readonly number[] {
  const numbers = screen.getAllByRole('button', { name: /^\d+$/ }).map((row) => Number(row.textContent))
  return [numbers[0] ?? -1, numbers.at(-1) ?? -1]
}

function scroll(list: HTMLElement, top: number) {
  list.scrollTop = top
  fireEvent.scroll(list)
}

function Rows({ count, onDraw }: { readonly count: number; readonly onDraw: (first: number) => void }) {
  const scroller = useRef<HTMLElement>(null)
  const { first, end, reveal } = useRowWindow(scroller, count)
  onDraw(first)
  return (
    <>
      {[39, 7000].map((row) => (
        <button type="button" key={row} onClick={() => reveal(row)}>{`Reveal ${row}`}</button>
      ))}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={scroller} aria-label="Rows" tabIndex={0}>
        {Array.from({ length: end - first }, (_, index) => first + index).map((row) => (
          <button type="button" key={row}>
            {row}
          </button>
        ))}
      </section>
    </>
  )
}
