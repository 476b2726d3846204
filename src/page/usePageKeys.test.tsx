// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { usePageKeys } from './usePageKeys.ts'

describe('keys of the whole page', () => {
  test.each([
    [{ key: 'Enter', ctrlKey: true }, ['submit']],
    [{ key: 'Enter', metaKey: true }, ['submit']],
    [{ key: 's', ctrlKey: true }, ['save']],
    [{ key: 'S', metaKey: true }, ['save']],
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

  test('do what they do now, and nothing once the page is left', () => {
    const done: string[] = []
    const { rerender, unmount } = render(<Page onSubmit={() => done.push('first')} />)
    rerender(<Page onSubmit={() => done.push('second')} />)
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    unmount()
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    expect(done).toEqual(['second'])
  })
})

test('F6 goes from part to part and around, Shift+F6 back; a part without a control takes the focus itself, one that is not shown is passed over', () => {
  show()
  const visited = [{}, {}, {}, {}, { shiftKey: true }].map((modifiers) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F6', ...modifiers })
    return document.activeElement?.id
  })
  expect(visited).toEqual(['name', 'text', 'bar', 'name', 'bar'])
})

function Page({
  onSubmit = () => undefined,
  onSave = () => undefined,
}: {
  onSubmit?: () => void
  onSave?: () => void
}) {
  usePageKeys({ onSubmit, onSave, panes: ['form', 'not there', 'text', 'hidden', 'bar'] })
  return (
    <>
      <div id="form">
        <button type="button" tabIndex={-1}>
          passed over
        </button>
        <input id="name" />
      </div>
      <div id="text" tabIndex={-1} />
      <div id="hidden" hidden>
        <input id="unseen" />
      </div>
      <button id="bar" type="button">
        bar
      </button>
    </>
  )
}

function show(): readonly string[] {
  const done: string[] = []
  render(<Page onSubmit={() => done.push('submit')} onSave={() => done.push('save')} />)
  return done
}
