// @vitest-environment jsdom
import { waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { finished } from '../domain/steps.ts'
import { openJsonEditor } from './jsonEditor.ts'
import { waitingText } from './jsonEditorState.ts'
import { anEditedForm, aDraft as draft } from './testing/anEditedForm.ts'
import type { WaitingText } from './waitingTexts.ts'

test('what is typed is in the form after a pause, and only that is replaced', async () => {
  const { editor, form, changes, typeOver } = await open()
  typeOver('"A"', '"B"')
  expect(editor.state.get().status.kind).toBe('typing')
  expect(form.get()).toBe(draft)
  await waitFor(() => expect(editor.state.get().status.kind).toBe('in form'))
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
  expect(form.get().acl).toBe(draft.acl)
  expect(form.get().content).toBe(draft.content)
  expect(changes).toEqual(['JSON edit'])
})

test('while the text is broken the form waits, and then goes on', async () => {
  const { editor, form, typeOver } = await open()
  typeOver('"A"', '')
  await editor.settle()
  expect(waitingText(editor.state.get().status)).toMatch(/^The form waits. Line \d+, column \d+: expected a value/)
  expect(form.get()).toBe(draft)
  typeOver('"title": ', '"title": "C"')
  await editor.settle()
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
})

test('text that was not touched follows the form; a long one stands as a token', async () => {
  const { editor, form, text } = await open()
  form.set({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(20_000)) } })
  await waitFor(() => expect(text()).not.toContain('Words'))
  expect(text().length).toBeLessThan(400)
  expect(editor.state.get()).toMatchObject({ status: { kind: 'in form' }, isBehind: false })
})

test('text that the form would lose does not follow it, until it is asked to', async () => {
  const { editor, form, text, typeOver } = await open()
  typeOver('"A"', '"A" /* mine */')
  await editor.settle()
  form.set({ ...form.get(), content: { kind: 'absent', type: 'text' } })
  await waitFor(() => expect(editor.state.get().isBehind).toBe(true))
  expect(text()).toContain('Words')
  // What is edited goes to the form, and what was changed there stays.
  typeOver('"A"', '"B"')
  await editor.settle()
  expect(form.get().content.kind).toBe('absent')
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
  await editor.showForm()
  expect(text()).not.toMatch(/Words|mine/)
  expect(editor.state.get().isBehind).toBe(false)
})

test('broken text is behind a form that changes, and changes of both come together', async () => {
  const { editor, form, typeOver } = await open()
  typeOver('"A"', '')
  await editor.settle()
  form.set({ ...draft, acl: [] })
  await waitFor(() => expect(editor.state.get().isBehind).toBe(true))
  typeOver('"title": ', '"title": "C"')
  await editor.settle()
  expect(form.get().acl).toEqual([])
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
})

test('a form that goes back to what the text says is not ahead of it', async () => {
  const { editor, form, typeOver } = await open()
  typeOver('"A"', '"A" /* mine */')
  await editor.settle()
  form.set({ ...draft, acl: [] })
  await waitFor(() => expect(editor.state.get().isBehind).toBe(true))
  form.set(draft)
  await waitFor(() => expect(editor.state.get().isBehind).toBe(false))
})

test('the text outlives its view', async () => {
  const { editor, text, typeOver } = await open()
  typeOver('"A"', '')
  editor.document.hide()
  expect(text()).toContain('"title": \n')
  editor.document.focus(3)
  expect(editor.document.show(document.body, () => undefined).state.selection.main.head).toBe(3)
})

test('a text that was put away goes on to wait, and does not undo what the form did meanwhile', async () => {
  const { editor, form, typeOver } = await open()
  form.set({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(20_000)) } })
  await waitFor(() => expect(editor.document.doc.length).toBeLessThan(500))
  await waitFor(() => expect(editor.document.doc.toString()).not.toContain('Words'))
  expect(finished(editor.toPutAway())).toBeUndefined()
  typeOver('"A"', '')
  await editor.settle()
  form.set({ ...form.get(), acl: [] })
  const waiting = finished(editor.toPutAway())
  editor.close()

  const later = await open(form.get(), waiting)
  expect(later.editor.state.get().status.kind).toBe('broken')
  later.typeOver('"title": ', '"title": "C"')
  await later.editor.settle()
  expect(later.form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
  expect(later.form.get().acl).toEqual([])
  expect(later.form.get().content).toBe(form.get().content)
  expect(finished(later.editor.toPutAway())).toBeUndefined()
})

async function open(initial: ItemDraft = draft, waiting?: WaitingText) {
  const { form, changes, edited } = anEditedForm(initial)
  const editor = await openJsonEditor(edited, waiting)
  onTestFinished(() => editor.close())
  const view = editor.document.show(document.body, () => undefined)
  const text = () => editor.document.doc.toString()
  return {
    editor,
    form,
    changes,
    text,
    typeOver: (piece: string, insert: string) => {
      const from = text().indexOf(piece)
      if (from < 0) throw new Error(`No ${piece} in ${text()}`)
      view.dispatch({ changes: { from, to: from + piece.length, insert }, userEvent: 'input.type' })
    },
  }
}
