// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ErrorTexts } from './ErrorTexts.tsx'

test('an answer and the payload it is about stand beside each other', () => {
  const typed: string[] = []
  render(
    <ErrorTexts
      text=""
      onText={(text) => typed.push(`answer ${text}`)}
      payload=""
      onPayload={(payload) => typed.push(`payload ${payload}`)}
      isShort={false}
    />,
  )
  fireEvent.change(screen.getByRole('textbox', { name: 'Error answer' }), { target: { value: '400' } })
  fireEvent.change(screen.getByRole('textbox', { name: /^Rejected payload/ }), { target: { value: '{}' } })
  expect(typed).toEqual(['answer 400', 'payload {}'])
})

test('what is pasted as a whole is shown from its beginning; what is added to a text, where it is', async () => {
  const scrolled = vi.fn<(options: unknown) => void>()
  Object.assign(Element.prototype, { scrollTo: scrolled })
  const show = (text: string, isShort: boolean) => (
    <ErrorTexts text={text} onText={() => undefined} payload="" onPayload={() => undefined} isShort={isShort} />
  )
  const { rerender } = render(show('', false))
  const box = screen.getByRole('textbox', { name: 'Error answer' })
  box.focus()
  scrolled.mockClear()
  const paste = async () => {
    fireEvent.paste(box, { clipboardData: { getData: () => 'An answer' } })
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  await paste()
  expect(scrolled).toHaveBeenCalledTimes(1)
  const rows = box.getAttribute('rows')
  rerender(show('An answer', true))
  // Nothing moves under the hand.
  expect(box.getAttribute('rows')).toBe(rows)
  await paste()
  expect(scrolled).toHaveBeenCalledTimes(1)
})
