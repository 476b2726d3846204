// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { UnseenNotice } from './UnseenNotice.tsx'

test('it leads to the first one, and takes them out', () => {
  const view = show('a\u200bb\xa0c', 2, 0)
  fireEvent.click(screen.getByRole('button', { name: '2 invisible characters' }))
  expect(view.state.selection.main).toMatchObject({ from: 1, to: 2 })
  fireEvent.click(screen.getByRole('button', { name: 'Remove them' }))
  expect(view.state.doc.toString()).toBe('ab c')
})

test('what deceives is said', () => {
  show('a\u202eb', 1, 1)
  expect(screen.getByText(/^1 of them turns or hides text/)).toBeDefined()
})

test('nothing is said when there are none', () => {
  show('a', 0, 0)
  expect(screen.queryByRole('button')).toBeNull()
})

function show(doc: string, all: number, deceptive: number): EditorView {
  const view = new EditorView({ doc, parent: document.body })
  onTestFinished(() => view.destroy())
  render(<UnseenNotice view={view} count={{ all, deceptive }} />)
  return view
}
