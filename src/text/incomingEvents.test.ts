// @vitest-environment jsdom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { createEvent, fireEvent } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import type { Clip } from './formattedClip.ts'
import { incomingEvents } from './incomingEvents.ts'

test('what was copied is offered in both shapes; what is not taken is pasted as plain text', () => {
  const { box, clips, takes, text } = show()
  paste(box, { 'text/html': '<b>a</b>', 'text/plain': 'a' })
  expect([clips, text()]).toEqual([[{ html: '<b>a</b>', plain: 'a' }], ''])
  takes.value = false
  paste(box, { 'text/plain': 'b' })
  expect(text()).toBe('b')
})

test('a copied file is taken, but not the picture that comes beside a text', () => {
  const { box, files } = show()
  const file = new File(['x'], 'a.docx')
  paste(box, { 'text/html': '<b>a</b>' }, [file])
  expect(files).toEqual([])
  paste(box, {}, [file])
  expect(files).toEqual([file])
})

test('a dropped file is taken, and the text says where it would go', () => {
  const { box, files, view } = show()
  const file = new File(['x'], 'a.txt')
  const over = createEvent.dragOver(box, { dataTransfer: { types: ['Files'], files: [file] } })
  fireEvent(box, over)
  expect(over.defaultPrevented).toBe(true)
  expect(view.scrollDOM.className).toContain('cm-dropping')
  fireEvent.drop(box, { dataTransfer: { types: ['Files'], files: [file] } })
  expect(files).toEqual([file])
  expect(view.scrollDOM.className).not.toContain('cm-dropping')
})

function show() {
  const clips: Clip[] = []
  const files: File[] = []
  const takes = { value: true }
  const events = incomingEvents({
    onPaste: (clip) => {
      clips.push(clip)
      return takes.value
    },
    onFile: (file) => files.push(file),
  })
  const view = new EditorView({ parent: document.body, state: EditorState.create({ extensions: events }) })
  onTestFinished(() => view.destroy())
  return { box: view.contentDOM, clips, files, takes, view, text: () => view.state.doc.toString() }
}

function paste(box: HTMLElement, texts: Readonly<Record<string, string>>, files: readonly File[] = []): void {
  fireEvent.paste(box, { clipboardData: { files, getData: (type: string) => texts[type] ?? '' } })
}
