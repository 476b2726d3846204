// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ToggleButton, toggleOf } from './ToggleButton.tsx'

const place = { pointer: '/content', ordinal: 3 }

test('between the ends of a text it says how much is left out, and shows it', () => {
  const { asked } = show(12_345)
  fireEvent.click(screen.getByRole('button', { name: 'Show 12,345 bytes more' }))
  expect(asked).toEqual([[place, true]])
  expect(document.body.textContent).toBe(' … 12,345 bytes … ')
})

test('before the whole text it shows only the ends again', () => {
  const { asked } = show(undefined)
  fireEvent.click(screen.getByRole('button', { name: 'Show only the ends of this text' }))
  expect(asked).toEqual([[place, false]])
})

test.each([
  ['its own text', place, true],
  ['another text of the member', { ...place, ordinal: 4 }, false],
  ['a text of another member', { ...place, pointer: '/properties/body' }, false],
])('it is found as the button of %s: %s', (_, wanted, isFound) => {
  const { container } = show(1)
  expect(toggleOf(wanted, container)).toBe(isFound ? screen.getByRole('button') : undefined)
  expect(toggleOf(wanted, null)).toBeUndefined()
})

function show(hiddenByteLength: number | undefined) {
  const asked: (readonly [typeof place, boolean])[] = []
  const { container } = render(
    <ToggleButton
      place={place}
      onToggle={(which, isExpanded) => asked.push([which, isExpanded])}
      {...(hiddenByteLength === undefined ? {} : { hiddenByteLength })}
    />,
  )
  return { asked, container }
}
