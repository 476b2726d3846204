// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { takeKeysAhead } from '../ui/keysAhead.ts'
import { type PageKeys, usePageKeys } from './usePageKeys.ts'

// No list of commands comes here to take them.
afterEach(() => void takeKeysAhead())

describe('keys of the whole page', () => {
  test.each([
    [{ key: 'Enter', ctrlKey: true }, ['submit']],
    [{ key: 'Enter', metaKey: true }, ['submit']],
    [{ key: 's', ctrlKey: true }, ['save']],
    [{ key: 'S', metaKey: true }, ['save']],
    [{ key: 'k', ctrlKey: true }, ['commands']],
    [{ key: '?', shiftKey: true }, ['shortcuts']],
    [{ key: 'Enter' }, []],
    [{ key: 's' }, []],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, []],
    [{ key: 's', ctrlKey: true, altKey: true }, []],
    // A key held down submits once.
    [{ key: 'Enter', ctrlKey: true, repeat: true }, []],
  ])('%j: %j, and the browser does nothing of its own then', (key, expected) => {
    const done = show()
    const isLeft = fireEvent.keyDown(document.body, key)
    expect(done).toEqual(expected)
    expect(isLeft).toBe(expected.length === 0)
  })

  test('a “?” in a field is text', () => {
    const done = show()
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '?', shiftKey: true })
    expect(done).toEqual([])
  })

  test('are not meant by a key at which a dialog closes', () => {
    const done = show()
    const dialog = document.createElement('dialog')
    dialog.open = true
    dialog.addEventListener('keydown', () => dialog.remove())
    document.body.append(dialog)
    fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true })
    expect(document.querySelector('dialog')).toBeNull()
    expect(done).toEqual([])
  })

  test('do what they do now, and nothing once the page is left', () => {
    const done: string[] = []
    const { rerender, unmount } = render(<Page submit={() => done.push('first')} />)
    rerender(<Page submit={() => done.push('second')} />)
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    unmount()
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(done).toEqual(['second'])
  })
})

test('F6 goes from part to part, Shift+F6 back', () => {
  show()
  const visited = [{}, {}, { shiftKey: true }].map((modifiers) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', ...modifiers })
    return document.activeElement?.id
  })
  expect(visited).toEqual(['brand', 'name', 'brand'])
})

const nothing: PageKeys = {
  submit: () => undefined,
  save: () => undefined,
  commands: () => undefined,
  shortcuts: () => undefined,
}

function Page(keys: Partial<PageKeys>) {
  usePageKeys({ ...nothing, ...keys })
  return (
    <>
      <div id="page-header">
        <button id="brand" type="button">
          brand
        </button>
      </div>
      <div id="page-form">
        <input id="name" />
      </div>
    </>
  )
}

function show(): readonly string[] {
  const done: string[] = []
  render(
    <Page
      submit={() => done.push('submit')}
      save={() => done.push('save')}
      commands={() => done.push('commands')}
      shortcuts={() => done.push('shortcuts')}
    />,
  )
  return done
}
