// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { afterPress } from './afterPress.ts'

test('without a pointer pressed it happens at once', () => {
  const action = vi.fn<() => void>()
  afterPress(action)
  expect(action).toHaveBeenCalledOnce()
})

test.each(['pointerUp', 'pointerCancel'] as const)(
  'while a pointer is pressed it waits for the %s, and for the click',
  async (end) => {
    const happened: string[] = []
    document.body.addEventListener('click', () => happened.push('click'), { once: true })
    fireEvent.pointerDown(document.body)
    afterPress(() => happened.push('action'))
    expect(happened).toEqual([])
    fireEvent[end](document.body)
    fireEvent.click(document.body)
    await vi.waitFor(() => expect(happened).toEqual(['click', 'action']))
    afterPress(() => happened.push('at once'))
    expect(happened.at(-1)).toBe('at once')
  },
)
