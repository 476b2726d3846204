// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { usePopup } from './usePopup.ts'

test('it is shown and hidden as it is told', () => {
  const { popup, setShown } = show()
  expect(popup.matches(':popover-open')).toBe(false)
  setShown(true)
  expect(popup.matches(':popover-open')).toBe(true)
  setShown(false)
  expect(popup.matches(':popover-open')).toBe(false)
})

test.each(['scroll', 'resize'])('it stands under its field, and follows it at a %s', (event) => {
  const { popup, setShown, fieldIsAt } = show()
  fieldIsAt(100)
  setShown(true)
  const before = popup.style.top
  fieldIsAt(140)
  expect(popup.style.top).toBe(before)
  fireEvent(window, new Event(event))
  expect(Number.parseFloat(popup.style.top) - Number.parseFloat(before)).toBe(40)
  expect(popup.style.width).toBe('200px')
})

test('it stays where it is once it is hidden', () => {
  const { popup, setShown, fieldIsAt } = show()
  setShown(true)
  setShown(false)
  const before = popup.style.top
  fieldIsAt(500)
  fireEvent(window, new Event('resize'))
  expect(popup.style.top).toBe(before)
})

function show() {
  const { rerender } = render(<Field isShown={false} />)
  const popup = document.querySelector<HTMLElement>('[popover]')
  if (popup === null) throw new Error('There is no popup.')
  // Or it would have no room at all.
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000)
  const box = vi.spyOn(screen.getByRole('textbox'), 'getBoundingClientRect')
  return {
    popup,
    setShown: (isShown: boolean) => rerender(<Field isShown={isShown} />),
    fieldIsAt: (top: number) => box.mockReturnValue(new DOMRect(10, top, 200, 32)),
  }
}

function Field({ isShown }: { readonly isShown: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  const popup = usePopup(isShown, field)
  return (
    <>
      <input ref={field} aria-label="Connection" />
      <div ref={popup} popover="manual">
        tickets
      </div>
    </>
  )
}
