// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { announcement } from '../ui/announce.ts'
import { live, useLive } from '../ui/live.ts'
import { lineWrapping, wrappingOf } from './lineWrapping.ts'
import { TextOptions } from './TextOptions.tsx'
import type { TextColors } from './useHtmlColors.ts'

test('lines that are short enough are wrapped, until that is turned off', () => {
  const { toggle, hint } = show(100)
  expect(toggle().getAttribute('aria-checked')).toBe('true')
  fireEvent.click(toggle())
  expect(toggle().getAttribute('aria-checked')).toBe('false')
  // By hand: there is nothing to explain.
  expect(hint()).toBe('')
})

test('what was turned off by itself is said, also to screen readers', () => {
  const { toggle, hint } = show(30_000)
  const reason = 'Lines are not wrapped, because one has 30,000 characters and wrapping it is slow.'
  expect(hint()).toBe(reason)
  expect(announcement.get().text).toBe(reason)
  fireEvent.click(toggle())
  expect(toggle().getAttribute('aria-checked')).toBe('true')
  expect(hint()).toBe('')
})

const question =
  'One line has 200,000 characters. The page may stand still for 1 second when it is wrapped, and at some edits.'

test.each([
  ['Wrap anyway', 'true'],
  ['Leave it off', 'false'],
])('before a very long line is wrapped it is asked, and “%s” is an answer', (answer, pressed) => {
  const { toggle } = show(200_000)
  fireEvent.click(toggle())
  expect(screen.getByText(question)).toBeDefined()
  expect(announcement.get().text).toBe(question)
  expect(toggle().getAttribute('aria-checked')).toBe('false')
  fireEvent.click(screen.getByRole('button', { name: answer }))
  expect(toggle().getAttribute('aria-checked')).toBe(pressed)
  expect(screen.queryByText(question)).toBeNull()
  expect(document.activeElement).toBe(toggle())
})

test.each([
  ['on', ''],
  ['tooLong', 'HTML is not colored in a text this long.'],
] as const)('when the colors are %s, the hint is “%s”', (colors, expected) => {
  expect(show(100, colors).hint()).toBe(expected)
})

function show(lineLength: number, colors: TextColors = 'none') {
  const told = EditorView.updateListener.of(({ state }) => wrapping.set(wrappingOf(state)))
  const view = new EditorView({ doc: 'a'.repeat(lineLength), extensions: [lineWrapping(), told] })
  const wrapping = live(wrappingOf(view.state))
  onTestFinished(() => view.destroy())
  function Options() {
    return <TextOptions view={view} wrapping={useLive(wrapping, (value) => value)} colors={colors} hintId="hint" />
  }
  render(<Options />)
  return {
    toggle: () => screen.getByRole('switch', { name: 'Wrap lines' }),
    hint: () => document.getElementById('hint')?.textContent,
  }
}
