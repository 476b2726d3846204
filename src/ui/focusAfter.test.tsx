// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { focusAfter } from './focusAfter.ts'

test('focus goes from a control that vanishes to one that comes in its place', () => {
  render(<Swapping />)
  screen.getByText('Remove').focus()
  fireEvent.click(screen.getByText('Remove'))
  expect(document.activeElement?.textContent).toBe('Add')
})

test('the change is made too where there is nothing to focus', () => {
  render(<Swapping />)
  const button = screen.getByText('Remove')
  fireEvent.click(button, { detail: 2 })
  expect(document.body.contains(button)).toBe(false)
})

function Swapping() {
  const [isThere, setIsThere] = useState(true)
  const find = () => document.getElementById('add')
  return isThere ? (
    <button
      key="remove"
      type="button"
      onClick={({ detail }) => focusAfter(() => setIsThere(false), detail === 2 ? () => null : find)}
    >
      Remove
    </button>
  ) : (
    <button key="add" id="add" type="button">
      Add
    </button>
  )
}
