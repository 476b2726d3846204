// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

test('a dialog shows, has the focus, and gives it back when Esc closes it', () => {
  const told: string[] = []
  render(
    <>
      <button type="button">Before</button>
      <dialog
        aria-label="Question"
        onClose={() => told.push(`closed, focus on ${document.activeElement?.textContent}`)}
      >
        <button type="button">Inside</button>
      </dialog>
    </>,
  )
  expect(screen.queryByRole('dialog')).toBeNull()
  const before = screen.getByRole('button', { name: 'Before' })
  before.focus()
  dialog()?.showModal()
  expect(screen.getByRole('dialog', { name: 'Question' })).toBe(dialog())
  expect(document.activeElement?.textContent).toBe('Inside')
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(told).toEqual(['closed, focus on Before'])
  dialog()?.close()
  expect(told).toHaveLength(1)
})

test('a popover is opened and closed by its button, and closed by Esc and by a click elsewhere', () => {
  const states: string[] = []
  render(
    <>
      <button type="button" popoverTarget="menu">
        More
      </button>
      <div id="menu" popover="auto" onToggle={({ newState }) => states.push(newState)}>
        <button type="button">Copy</button>
      </div>
    </>,
  )
  const more = screen.getByRole('button', { name: 'More' })
  for (const close of [
    () => fireEvent.click(more),
    () => fireEvent.keyDown(more, { key: 'Escape' }),
    () => fireEvent.click(document.body),
  ]) {
    fireEvent.click(more)
    const copy = screen.getByRole('button', { name: 'Copy' })
    fireEvent.click(copy)
    expect(copy.closest('#menu')?.matches(':popover-open')).toBe(true)
    close()
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull()
  }
  expect(states).toEqual(['open', 'closed', 'open', 'closed', 'open', 'closed'])
})

function dialog(): HTMLDialogElement | null {
  return document.querySelector('dialog')
}
