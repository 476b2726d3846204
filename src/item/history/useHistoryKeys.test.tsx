// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ownUndoAttribute, useHistoryKeys } from './useHistoryKeys.ts'

test.each([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', metaKey: true }, 'undo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'z' }, undefined],
  [{ key: 'z', ctrlKey: true, altKey: true }, undefined],
  [{ key: 'y', ctrlKey: true, shiftKey: true }, undefined],
])('%j in a field: %s', (key, expected) => {
  const done = show()
  const isLeft = fireEvent.keyDown(screen.getByRole('textbox', { name: 'Item ID' }), key)
  expect(done).toEqual(expected === undefined ? [] : [expected])
  expect(isLeft).toBe(expected === undefined)
})

test('the commands of the browser’s menus do the same', () => {
  const done = show()
  const field = screen.getByRole('textbox', { name: 'Item ID' })
  for (const inputType of ['historyUndo', 'historyRedo', 'insertText']) {
    fireEvent(field, createEvent('beforeinput', field, { inputType, bubbles: true }, { EventType: 'InputEvent' }))
  }
  expect(done).toEqual(['undo', 'redo'])
})

test.each(['Filter', 'Own'])('the text box “%s” keeps its own undo', (name) => {
  const done = show()
  expect(fireEvent.keyDown(screen.getByLabelText(name), { key: 'z', ctrlKey: true })).toBe(true)
  expect(done).toEqual([])
})

test('a dialog has the keys to itself', () => {
  const done = show(<dialog open />)
  expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(true)
  expect(done).toEqual([])
})

function show(more?: React.ReactNode): readonly string[] {
  const done: string[] = []
  render(
    <Page done={done}>
      <input aria-label="Item ID" />
      <input type="search" aria-label="Filter" />
      <div {...{ [ownUndoAttribute]: '' }}>
        <input aria-label="Own" />
      </div>
      {more}
    </Page>,
  )
  return done
}

function Page({ done, children }: { readonly done: string[]; readonly children: React.ReactNode }) {
  useHistoryKeys({
    onUndo: () => done.push('undo'),
    onRedo: () => done.push('redo'),
    names: { undo: ['Mod+Z'], redo: ['Mod+Y', 'Mod+Shift+Z'] },
  })
  return children
}
