// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announcement } from './announce.ts'
import { CopyButton } from './CopyButton.tsx'

const writeText = vi.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  vi.useFakeTimers()
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
})
afterEach(() => void vi.useRealTimers())

test('the text is made when it is asked for, copied, and that is said for two seconds', async () => {
  writeText.mockResolvedValue(undefined)
  let made = 0
  render(<CopyButton label="Copy payload" text={() => `text ${++made}`} />)
  expect(made).toBe(0)
  await click()
  expect(writeText).toHaveBeenCalledExactlyOnceWith('text 1')
  expect(button().textContent).toBe('Copied')
  expect(announcement.get().text).toBe('Copied')
  act(() => void vi.advanceTimersByTime(2000))
  expect(button().textContent).toBe('Copy payload')
})

test('who copies again is told again, once that is copied, and for two seconds', async () => {
  let copied = () => {}
  writeText.mockImplementation(() => new Promise((resolve) => (copied = resolve)))
  render(<CopyButton label="Copy payload" text={() => 'text'} />)
  await click()
  await act(async () => copied())
  act(() => void vi.advanceTimersByTime(1500))
  await click()
  expect(button().textContent).toBe('Copy payload')
  await act(async () => copied())
  act(() => void vi.advanceTimersByTime(1500))
  expect(button().textContent).toBe('Copied')
})

test('a text may take a moment to be read', async () => {
  writeText.mockResolvedValue(undefined)
  render(<CopyButton label="Copy payload" text={() => Promise.resolve('late')} />)
  await click()
  expect(writeText).toHaveBeenLastCalledWith('late')
})

test('a clipboard that refuses is said, with the other way', async () => {
  writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
  render(<CopyButton label="Copy payload" text={() => 'text'} />)
  await click()
  expect(button().textContent).toBe('Not copied')
  expect(announcement.get().text).toContain('use Download')
})

test('a page without a clipboard says the same', async () => {
  Reflect.deleteProperty(navigator, 'clipboard')
  render(<CopyButton label="Copy payload" text={() => 'text'} />)
  await click()
  expect(button().textContent).toBe('Not copied')
})

function button(): HTMLElement {
  return screen.getByRole('button', { name: 'Copy payload' })
}

async function click(): Promise<void> {
  await act(async () => {
    button().click()
    await Promise.resolve()
  })
}
