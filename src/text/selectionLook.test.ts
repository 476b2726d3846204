// @vitest-environment jsdom
import { EditorSelection, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { selectionLook } from './selectionLook.ts'

test('The editor draws selections only while there are several', () => {
  const view = new EditorView({ state: EditorState.create({ doc: 'one two', extensions: selectionLook() }) })
  const isDrawn = () => view.dom.querySelector('.cm-selectionLayer') !== null
  const select = (...ranges: readonly (readonly [number, number])[]) =>
    view.dispatch({ selection: EditorSelection.create(ranges.map(([from, to]) => EditorSelection.range(from, to))) })
  expect(isDrawn()).toBe(false)
  select([0, 3], [4, 7])
  expect(view.state.selection.ranges).toHaveLength(2)
  expect(isDrawn()).toBe(true)
  select([2, 2])
  expect(isDrawn()).toBe(false)
  view.destroy()
})
