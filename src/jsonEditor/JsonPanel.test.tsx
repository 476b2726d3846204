// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { type Problem, problemInBody } from '../domain/problem.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
import { JsonPanel } from './JsonPanel.tsx'
import { openJsonEditor } from './jsonEditor.ts'
import { aDraft, anEditedForm } from './testing/anEditedForm.ts'

Range.prototype.getClientRects = () => document.body.getClientRects()

test('it says how the text goes with the form, and points the text to it', async () => {
  const { box, said, typeOver } = await show()
  expect(said()).toBe('The form has what this text says.')
  typeOver('"A"', '"B"')
  expect(said()).toBe('The form follows when you pause.')
  await waitFor(() => expect(said()).toBe('The form has what this text says.'))
  expect(box().getAttribute('aria-invalid')).toBe('false')
})

test('while the form waits it says why, aloud too, and offers what the form has', async () => {
  const { box, said, typeOver, form } = await show()
  typeOver('"A"', '')
  await waitFor(() => expect(box().getAttribute('aria-invalid')).toBe('true'))
  expect(said()).toMatch(/^The form waits\. Line \d+, column \d+: expected a value/)
  expect(announcement.get().text).toMatch(/^The form waits\./)
  expect(screen.getByRole('region', { name: 'Errors' })).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'Show what the form has' }))
  await waitFor(() => expect(said()).toBe('The form has what this text says.'))
  expect(box().textContent).toContain('"title": "A"')
  expect(form.get()).toBe(aDraft)
  expect(document.activeElement).toBe(box())
})

test('a form that was changed elsewhere is told', async () => {
  const { said, typeOver, form } = await show()
  typeOver('"A"', '"A" /* mine */')
  await waitFor(() => expect(said()).toBe('The form has what this text says.'))
  act(() => form.set({ ...form.get(), acl: [] }))
  await waitFor(() => expect(said()).toMatch(/The form was changed elsewhere since\./))
})

test('a problem is marked in the text, listed, and leads to its place', async () => {
  const { box, problems, view } = await show()
  act(() => problems.set([problemInBody({ rule: 'acl-no-grant', message: 'Nobody finds it.', at: '' }, '/acl')]))
  await userEvent.click(screen.getByRole('button', { name: /^Line 2: Nobody finds it\./ }))
  expect(document.activeElement).toBe(box())
  expect(view().state.doc.lineAt(view().state.selection.main.head).number).toBe(2)
})

async function show() {
  const { form, edited } = anEditedForm()
  const editor = await openJsonEditor(edited)
  onTestFinished(() => editor.close())
  const problems = live<readonly Problem[]>([])
  render(<JsonPanel editor={editor} problems={problems} />)
  const box = () => screen.getByRole('textbox', { name: 'Payload as JSON' })
  const view = () => {
    const found = EditorView.findFromDOM(box())
    if (found === null) throw new Error('The text is not shown.')
    return found
  }
  const said = () =>
    document
      .getElementById(box().getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      ?.textContent.replace('Show what the form has', '')
      .trim()
  return {
    form,
    problems,
    box,
    view,
    said,
    typeOver: (piece: string, insert: string) => {
      const from = view().state.doc.toString().indexOf(piece)
      act(() => view().dispatch({ changes: { from, to: from + piece.length, insert }, userEvent: 'input.type' }))
    },
  }
}
