// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import type { Problem } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { type JsonEditor, openJsonEditor } from './jsonEditor.ts'
import { LazyJsonPanel } from './LazyJsonPanel.tsx'
import { anEditedForm } from './testing/anEditedForm.ts'
// The panel is loaded when it is shown; here it is at hand.
import './JsonPanel.tsx'

Range.prototype.getClientRects = () => document.body.getClientRects()

test('while the text is laid out, the switch that leads back is there already', () => {
  show(undefined)
  expect(screen.getByRole('button', { name: 'Back' })).toBeDefined()
  expect(screen.getByRole('progressbar', { name: 'Opening the payload as JSON' })).toBeDefined()
})

test('the text takes the place of what stood for it', async () => {
  const editor = await openJsonEditor(anEditedForm().edited)
  onTestFinished(() => editor.close())
  show(editor)
  expect(await screen.findByRole('textbox', { name: 'Payload as JSON' })).toBeDefined()
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('button', { name: 'Back' })).toBeDefined()
})

function show(editor: JsonEditor | undefined): void {
  render(
    <LazyJsonPanel editor={editor} problems={live<readonly Problem[]>([])}>
      <button>Back</button>
    </LazyJsonPanel>,
  )
}
