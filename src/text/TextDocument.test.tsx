// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyRope, ropeOf, type TextRope } from '../domain/rope/textRope.ts'
import { TextDocument, type TextDocumentProps } from './TextDocument.tsx'

test('what is typed is reported, and a draft that lags behind takes no key back', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  const first = reported.at(-1)
  type('c')
  if (first === undefined) throw new Error('Nothing was reported.')
  draftIs(first)
  expect(shown()).toBe('abc')
  expect(reported.map(String)).toEqual(['ab', 'abc'])
})

test('an emptied draft that lags behind takes no key back either', () => {
  const { remove, type, shown, draftIs } = show(ropeOf('a'))
  remove()
  type('b')
  draftIs(emptyRope)
  expect(shown()).toBe('b')
})

test('another text from outside is shown as it is, and not reported back', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  draftIs(ropeOf('opened\r\nlater'))
  expect(shown()).toBe('opened\r\nlater')
  draftIs(emptyRope)
  expect(shown()).toBe('')
  expect(reported.map(String)).toEqual(['ab'])
})

test('a text typed before and opened again is shown again', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  const [before] = reported
  type('c')
  if (before === undefined) throw new Error('Nothing was reported.')
  draftIs(reported.at(-1) ?? emptyRope)
  draftIs(before)
  expect(shown()).toBe('ab')
})

test('a line too long to wrap is said, with the reason, and tied to the text', () => {
  show(ropeOf('a'.repeat(30_000)))
  const toggle = screen.getByRole('switch', { name: 'Wrap lines' })
  expect(toggle.getAttribute('aria-checked')).toBe('false')
  expect(hint()).toContain('one has 30,000 characters')
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-checked')).toBe('true')
  expect(hint()).toBe('')
})

test('before wrapping makes the page stand still, it is asked', () => {
  show(ropeOf('a'.repeat(200_000)))
  const toggle = screen.getByRole('switch', { name: 'Wrap lines' })
  const scrollIntoView = vi.fn<() => void>()
  Element.prototype.scrollIntoView = scrollIntoView
  fireEvent.click(toggle)
  expect(scrollIntoView).toHaveBeenCalledTimes(1)
  expect(toggle.getAttribute('aria-checked')).toBe('false')
  fireEvent.click(screen.getByRole('button', { name: 'Leave it off' }))
  expect(document.activeElement).toBe(toggle)
  fireEvent.click(toggle)
  fireEvent.click(screen.getByRole('button', { name: 'Wrap anyway' }))
  expect(toggle.getAttribute('aria-checked')).toBe('true')
  expect(screen.queryByRole('button', { name: 'Wrap anyway' })).toBeNull()
})

test('HTML too long for colors says so', () => {
  show(ropeOf('<p>\n'.repeat(130_000)), { isHtml: true })
  expect(hint()).toBe('HTML is not colored in a text this long.')
})

test('its problems reach the text', () => {
  show(ropeOf('a'), { isInvalid: true })
  expect(screen.getByLabelText('Content').getAttribute('aria-invalid')).toBe('true')
})

function hint(): string {
  const ids = screen.getByLabelText('Content').getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')
}

function show(initial: TextRope, props: Partial<TextDocumentProps> = {}) {
  const reported: TextRope[] = []
  const element = (text: TextRope) => (
    <TextDocument
      text={text}
      label="Content"
      place="/content/value"
      describedBy="about"
      isInvalid={false}
      height="16rem"
      {...props}
      onChange={(next) => reported.push(next)}
    />
  )
  const { rerender } = render(element(initial))
  const view = EditorView.findFromDOM(screen.getByLabelText('Content'))
  if (view === null) throw new Error('The editor is not on the screen.')
  const change = (from: number, insert: string) =>
    act(() => view.dispatch({ changes: { from, to: view.state.doc.length, insert } }))
  return {
    reported,
    type: (text: string) => change(view.state.doc.length, text),
    remove: () => change(0, ''),
    shown: () => view.state.doc.toString(),
    /** The draft as it reaches the editor, which may be later than the next key. */
    draftIs: (text: TextRope) => rerender(element(text)),
  }
}
