// @vitest-environment jsdom
import { Compartment } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { act, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { lastSaved } from '../../sending/lastSaved.ts'
import type { Incoming } from '../../text/TextTools.tsx'
import { live } from '../../ui/live.ts'
import { ContentTools } from './ContentTools.tsx'
import { typeChosen } from './typeChosen.ts'

test('what a text could become is offered when another type was chosen, until it is sent or the choice is taken back', () => {
  const tools = new Compartment()
  const view = new EditorView({ doc: 'a', extensions: [tools.of([])], parent: document.body })
  onTestFinished(() => view.destroy())
  const incoming = live<Incoming | undefined>(undefined)
  const extend: ComponentProps<typeof ContentTools>['extend'] = (extension) =>
    view.dispatch({ effects: tools.reconfigure(extension) })
  const toolsOf = (isHtml: boolean) => (
    <ContentTools view={view} isHtml={isHtml} isPreviewed={false} incoming={incoming} extend={extend} />
  )
  typeChosen.set('html')
  const { rerender } = render(toolsOf(true))
  const offer = 'Turn its paragraphs and lists into HTML'
  expect(screen.getByRole('button', { name: offer })).toBeDefined()
  rerender(toolsOf(false))
  expect(screen.queryByRole('button', { name: offer })).toBeNull()
  rerender(toolsOf(true))
  act(() => lastSaved.set(lastSaved.get() + 1))
  expect(screen.queryByRole('button', { name: offer })).toBeNull()
})

test('what comes in is taken, and what nobody sees in the text is counted', async () => {
  const tools = new Compartment()
  const view = new EditorView({ doc: 'x\u200b', extensions: [tools.of([])], parent: document.body })
  onTestFinished(() => view.destroy())
  const incoming = live<Incoming | undefined>({ kind: 'clip', clip: { html: '<ol><li>a</ol>', plain: 'a' } })
  render(
    <ContentTools
      view={view}
      isHtml={false}
      isPreviewed={false}
      incoming={incoming}
      extend={(extension) => view.dispatch({ effects: tools.reconfigure(extension) })}
    />,
  )
  expect(await screen.findByText('Pasted as tidy text')).toBeDefined()
  expect(view.state.doc.toString()).toContain('1. a')
  expect(await screen.findByRole('button', { name: '1 invisible character' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Paste as plain text instead' })).toBeDefined()
  act(() => view.dispatch({ changes: { from: view.state.doc.length, insert: '!' } }))
  // What became of it is read by then.
  expect(screen.queryByText('Pasted as tidy text')).toBeNull()
})
