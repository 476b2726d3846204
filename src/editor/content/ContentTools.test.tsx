// @vitest-environment jsdom
import { Compartment } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { act, render, screen } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import type { Incoming } from '../../text/TextTools.tsx'
import { live } from '../../ui/live.ts'
import { ContentTools } from './ContentTools.tsx'

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
  act(() => view.dispatch({ changes: { from: 1, insert: '!' } }))
  // What became of it is read by then.
  expect(screen.queryByText('Pasted as tidy text')).toBeNull()
})
