// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { useFindKey } from './useFindKey.ts'

test.each([
  ['Ctrl+F', { key: 'f', ctrlKey: true }, true],
  ['Cmd+F', { key: 'f', metaKey: true }, true],
  ['f alone', { key: 'f' }, false],
  ['Ctrl+Shift+F', { key: 'F', ctrlKey: true, shiftKey: true }, false],
  ['Ctrl+G', { key: 'g', ctrlKey: true }, false],
])('%s within the part', (_, key, goes) => {
  render(<Part />)
  const isLeftToTheBrowser = fireEvent.keyDown(screen.getByRole('button'), key)
  expect(isLeftToTheBrowser).toBe(!goes)
  expect(document.activeElement === screen.getByRole('searchbox')).toBe(goes)
})

test('elsewhere Ctrl+F is the browser’s', () => {
  render(<Part />)
  expect(fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })).toBe(true)
})

function Part() {
  const part = useRef<HTMLDivElement>(null)
  useFindKey(part)
  return (
    <div ref={part}>
      <button type="button">Something else</button>
      <input type="search" />
    </div>
  )
}
