// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ropeOf } from '../domain/rope/textRope.ts'
import { DeferredTextDocument } from './DeferredTextDocument.tsx'
// The document is loaded when it is shown; here it is at hand.
import './TextDocument.tsx'

Range.prototype.getClientRects = () => document.body.getClientRects()

test('It is a box with its name and place until it comes into sight', async () => {
  const { comeIntoSight, textBox } = show()
  expect(textBox().dataset['place']).toBe('/properties/body')
  expect(textBox().textContent).toBe('')
  comeIntoSight()
  await waitFor(() => expect(textBox().textContent).toBe('The text'))
  expect(document.activeElement).toBe(document.body)
})

test('It opens with the caret in it when it gets the focus', async () => {
  const { textBox } = show()
  act(() => textBox().focus())
  await waitFor(() => expect(textBox().textContent).toBe('The text'))
  expect(document.activeElement).toBe(textBox())
})

function show() {
  let seen: IntersectionObserverCallback = () => undefined
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      seen = callback
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  render(
    <DeferredTextDocument
      text={ropeOf('The text')}
      label="body"
      place="/properties/body"
      describedBy=""
      isInvalid={false}
      height="16rem"
      onChange={() => undefined}
    />,
  )
  return {
    textBox: () => screen.getByRole('textbox', { name: 'body' }),
    comeIntoSight: () => {
      const entry: Partial<IntersectionObserverEntry> = { isIntersecting: true }
      // The component reads nothing else of an entry.
      Reflect.apply(seen, undefined, [[entry]])
    },
  }
}
