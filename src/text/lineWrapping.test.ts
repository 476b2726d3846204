// @vitest-environment jsdom
import type { ChangeSpec } from '@codemirror/state'
import { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chooseWrapping, lineWrapping, longestLine, wrappingOf } from './lineWrapping.ts'

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

test('the longest line of any lines is found, if it is longer than one that is known', () => {
  const line = fc.nat(40).map((length) => 'x'.repeat(length))
  const cases = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 300 }),
    known: fc.nat(50),
    at: fc.nat(),
    count: fc.nat(100),
  })
  fc.assert(
    fc.property(cases, ({ lines, known, at, count }) => {
      const from = 1 + (at % lines.length)
      const to = Math.min(lines.length, from + count)
      const lengths = lines.slice(from - 1, to).map(({ length }) => length)
      expect(longestLine(Text.of(lines), known, from, to)).toBe(Math.max(known, ...lengths))
    }),
  )
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
