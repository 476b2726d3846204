// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { HintButton } from './HintButton.tsx'

test.each([
  ['the focus is on it', (button: HTMLElement) => button.focus(), (button: HTMLElement) => button.blur()],
  ['the pointer is on it', fireEvent.pointerEnter, fireEvent.pointerLeave],
])('the bubble shows while %s', async (_, come, leave) => {
  const { button, bubble } = show()
  expect(bubble.matches(':popover-open')).toBe(false)
  come(button)
  expect(bubble.matches(':popover-open')).toBe(true)
  expect(bubble.dataset['hint']).toBe('Why it is so.')
  leave(button)
  await waitFor(() => expect(bubble.matches(':popover-open')).toBe(false))
})

test('Esc closes the bubble, and the focus stays', () => {
  const { button, bubble } = show()
  button.focus()
  fireEvent.keyDown(button, { key: 'a' })
  expect(bubble.matches(':popover-open')).toBe(true)
  fireEvent.keyDown(button, { key: 'Escape' })
  expect(bubble.matches(':popover-open')).toBe(false)
  expect(document.activeElement).toBe(button)
})

test('the bubble is for eyes only and no part of the text around it', () => {
  const { button, bubble } = show()
  button.focus()
  expect(bubble.getAttribute('aria-hidden')).toBe('true')
  expect(document.body.textContent).toBe('Why?')
})

test('above a line that is wrapped, the bubble reaches down to its button', () => {
  const boxes: Record<string, DOMRect> = {
    P: new DOMRect(0, 300, 400, 40),
    SPAN: new DOMRect(0, 0, 200, 20),
    BUTTON: new DOMRect(50, 320, 20, 20),
  }
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxes[this.tagName] ?? new DOMRect()
  })
  render(
    <p>
      <HintButton hint="Why it is so." clearOf="p">
        Why?
      </HintButton>
    </p>,
  )
  screen.getByRole('button', { name: 'Why?' }).focus()
  const bubble = document.querySelector<HTMLElement>('[popover]')
  expect(bubble?.dataset['side']).toBe('above')
  // Its own box, of 20 pixels here as well, ends where the line begins.
  expect(bubble?.style.top).toBe('280px')
  expect(bubble?.style.getPropertyValue('--way')).toBe('20px')
  vi.restoreAllMocks()
})

function show() {
  render(<HintButton hint="Why it is so.">Why?</HintButton>)
  const bubble = document.querySelector<HTMLElement>('[popover]')
  if (bubble === null) throw new Error('There is no bubble.')
  return { button: screen.getByRole('button', { name: 'Why?' }), bubble }
}
