// @vitest-environment jsdom
import { undo } from '@codemirror/commands'
import { expect, onTestFinished, test } from 'vitest'
import { ElidedTexts } from '../domain/jsonText/elidedTexts.ts'
import { finished } from '../domain/steps.ts'
import { JsonDocument } from './jsonDocument.ts'

test('what is typed is told, what comes from the form is not', () => {
  const { document, view, typed } = open('one two three')
  view.dispatch({ changes: { from: 3, insert: '!' } })
  expect(typed()).toBe(1)
  finished(document.replace('one 2 three', false))
  expect(view.state.doc.toString()).toBe('one 2 three')
  expect(typed()).toBe(1)
})

test.each([
  [true, 'one two'],
  [false, 'one 2'],
])('a replacement that can be undone: %s', (canBeUndone, expected) => {
  const { document, view } = open('one two')
  finished(document.replace('one 2', canBeUndone))
  undo(view)
  expect(view.state.doc.toString()).toBe(expected)
})

test('a text that was changed meanwhile is not replaced', () => {
  const { document, view } = open('one')
  const steps = document.replace('two', false)
  steps.next()
  view.dispatch({ changes: { from: 3, insert: '!' } })
  finished(steps)
  expect(view.state.doc.toString()).toBe('one!')
})

test('the caret stays with the text around it', () => {
  const { document, view } = open('one two three')
  view.dispatch({ selection: { anchor: 13 } })
  finished(document.replace('one 2 three', false))
  expect(view.state.selection.main.head).toBe(11)
})

function open(text: string) {
  let typed = 0
  const document = new JsonDocument(text, new ElidedTexts(), () => {
    typed += 1
  })
  const view = document.show(globalThis.document.body, () => undefined)
  onTestFinished(() => document.hide())
  return { document, view, typed: () => typed }
}
