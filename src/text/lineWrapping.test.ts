// @vitest-environment jsdom
import type { ChangeSpec } from '@codemirror/state'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chooseWrapping, lineWrapping, wrappingOf } from './lineWrapping.ts'

const short = 'a'.repeat(20_000)
const long = 'b'.repeat(20_001)

describe('a text opens', () => {
  test.each([
    ['with lines of ordinary length: wrapped', `${short}\nb`, true, undefined],
    ['with one very long line: not wrapped, and says how long it is', `a\n${long}`, false, 20_001],
    ['empty: wrapped', '', true, undefined],
  ])('%s', (_, doc, isOn, tooLong) => {
    const { wrapping, isDrawnWrapped } = viewOf(doc)
    expect(wrapping()).toMatchObject({ isOn, tooLong })
    expect(isDrawnWrapped()).toBe(isOn)
  })
})

describe('a line that gets too long turns wrapping off, before it is drawn', () => {
  test.each<[string, string, ChangeSpec]>([
    ['by a paste', 'a\nb', { from: 1, insert: long }],
    ['by a paste of several lines', 'a\nb', { from: 1, insert: `x\n${long}\ny` }],
    ['by a key', `a\n${short}`, { from: 10, insert: 'x' }],
    ['by a line break taken away', `${short}\nb`, { from: 20_000, to: 20_001 }],
    [
      'at one of several places',
      'a\nb',
      [
        { from: 0, insert: 'x' },
        { from: 3, insert: long },
      ],
    ],
  ])('%s', (_, doc, changes) => {
    const { view, wrapping, isDrawnWrapped } = viewOf(doc)
    view.dispatch({ changes })
    expect(wrapping().isOn).toBe(false)
    expect(wrapping().tooLong).toBeGreaterThan(20_000)
    expect(isDrawnWrapped()).toBe(false)
  })

  test('a line elsewhere is not read again: it was accepted', () => {
    const { view, wrapping } = viewOf(`a\n${long}`)
    chooseWrapping(view, true)
    view.dispatch({ changes: { from: 0, insert: 'x' } })
    expect(wrapping().isOn).toBe(true)
  })
})

describe('the user’s choice', () => {
  test('on: the long line is wrapped, also while it grows', () => {
    const { view, wrapping, isDrawnWrapped } = viewOf(long)
    chooseWrapping(view, true)
    view.dispatch({ changes: { from: 5, insert: 'some more' } })
    expect(wrapping()).toMatchObject({ isOn: true, tooLong: undefined })
    expect(isDrawnWrapped()).toBe(true)
  })

  test('on: does not hold for a line that is far longer than those there were', () => {
    const { view, wrapping } = viewOf(long)
    chooseWrapping(view, true)
    view.dispatch({ changes: { from: 0, insert: `${long.repeat(3)}\n` } })
    expect(wrapping()).toMatchObject({ isOn: false, tooLong: 60_003 })
  })

  test('off: stays off, whatever comes', () => {
    const { view, wrapping } = viewOf('a')
    chooseWrapping(view, false)
    view.dispatch({ changes: { from: 0, to: 1, insert: 'b' } })
    expect(wrapping()).toMatchObject({ isOn: false, tooLong: undefined })
  })
})

describe('turned off by itself', () => {
  test('it comes back with another text', () => {
    const { view, wrapping } = viewOf(long)
    view.dispatch({ changes: { from: 0, to: long.length, insert: 'short' } })
    expect(wrapping()).toMatchObject({ isOn: true, tooLong: undefined })
  })

  test('it stays off while the same text is edited, so that nothing jumps', () => {
    const { view, wrapping } = viewOf(long)
    view.dispatch({ changes: { from: 10, insert: '\n' } })
    expect(wrapping().isOn).toBe(false)
  })
})

function viewOf(doc: string) {
  const state = EditorState.create({ doc, extensions: [EditorState.lineSeparator.of('\n'), lineWrapping()] })
  const view = new EditorView({ parent: document.body, state })
  onTestFinished(() => view.destroy())
  return {
    view,
    wrapping: () => wrappingOf(view.state),
    isDrawnWrapped: () => view.contentDOM.classList.contains('cm-lineWrapping'),
  }
}
