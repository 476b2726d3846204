// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ropeOf, type TextRope } from '../domain/rope/textRope.ts'
import { GrowingTextBox } from './GrowingTextBox.tsx'
// The document is loaded when it is shown; here it is at hand.
import './TextDocument.tsx'

// jsdom lays nothing out, and a document with the focus asks where its text is.
Range.prototype.getClientRects = () => document.body.getClientRects()

test('a short text is typed in a box', () => {
  const { box, reported } = show('')
  fireEvent.change(box(), { target: { value: '1234567890' } })
  expect(box().tagName).toBe('TEXTAREA')
  expect(reported).toEqual(['1234567890'])
})

test('a paste that makes it too long goes past the box into a document, with caret and focus', async () => {
  const { box, reported, view } = show('abcd')
  select(box(), 1, 3)
  expect(fireEvent.paste(box(), { clipboardData: { getData: () => '1234\r\n56789' } })).toBe(false)
  await isDocument(box)
  expect(reported.map(String)).toEqual(['a1234\n56789d'])
  expect(view().state.doc.toString()).toBe('a1234\n56789d')
  expect(view().state.selection.main.head).toBe(11)
  expect(document.activeElement).toBe(box())
})

test('a short paste is left to the box', () => {
  const { box } = show('abcd')
  expect(fireEvent.paste(box(), { clipboardData: { getData: () => '123456' } })).toBe(true)
})

test('a text that is dropped and too long goes past the box, a short one is left to it', async () => {
  const { box, reported } = show('ab')
  expect(fireEvent.drop(box(), { dataTransfer: { getData: () => 'short' } })).toBe(true)
  fireEvent.drop(box(), { dataTransfer: { getData: () => '12345678901' } })
  await isDocument(box)
  expect(String(reported.at(-1))).toHaveLength(13)
})

test('one key too many makes it a document, and it stays one when it gets short', async () => {
  const { box, reported, view } = show('1234567890')
  fireEvent.change(box(), { target: { value: '12345678901' } })
  await isDocument(box)
  act(() => view().dispatch({ changes: { from: 0, to: 10, insert: '' } }))
  expect(String(reported.at(-1))).toBe('1')
  expect(box().tagName).toBe('DIV')
})

test('what is being composed keeps its box until it is done', async () => {
  const { box, reported } = show('1234567890')
  fireEvent.input(box(), { target: { value: '1234567890か' }, isComposing: true })
  expect(box().tagName).toBe('TEXTAREA')
  expect(reported).toEqual(['1234567890か'])
  fireEvent.compositionEnd(box())
  await isDocument(box)
})

test('a rope is a document from the start, without taking the focus', async () => {
  const { box } = show(ropeOf('short'))
  await isDocument(box)
  expect(document.activeElement).toBe(document.body)
})

function show(initial: string | TextRope) {
  const reported: (string | TextRope)[] = []
  function Field() {
    const [text, setText] = useState(initial)
    return (
      <GrowingTextBox
        text={text}
        label="field"
        place="/properties/field"
        describedBy="about"
        isInvalid={false}
        isTooLong={(each) => each.length > 10}
        onChange={(next) => {
          reported.push(next)
          setText(next)
        }}
        box={{}}
        height="12rem"
      />
    )
  }
  render(<Field />)
  return {
    reported,
    box: () => screen.getByLabelText('field'),
    view: () => {
      const view = EditorView.findFromDOM(screen.getByLabelText('field'))
      if (view === null) throw new Error('It is not a document.')
      return view
    },
  }
}

function isDocument(box: () => HTMLElement): Promise<void> {
  return waitFor(() => expect(box().tagName).toBe('DIV'), { timeout: 10_000 })
}

function select(box: HTMLElement, start: number, end: number): void {
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(start, end)
}
