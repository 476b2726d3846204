// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Step } from '../../domain/history/draftHistory.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { type Place, placeKey } from '../../domain/problem.ts'
import { Announcer } from '../../ui/Announcer.tsx'
import { placeAttribute } from '../../ui/place.ts'
import { useUndoing } from './useUndoing.ts'

test.each([
  ['Undo', 'Undone: title.'],
  ['Redo', 'Done again: title.'],
])('the button %s says what it did, and does not move focus', async (name, said) => {
  const { went } = show('/properties/title')
  fireEvent.click(screen.getByRole('button', { name }))
  expect(await screen.findByText(said)).toBeDefined()
  expect(went).toEqual([])
})

test.each([
  ['z', 'Nothing to undo.'],
  ['y', 'Nothing to redo.'],
])('Ctrl+%s says so where there is nothing', async (key, said) => {
  const { went } = show(undefined)
  press(key)
  expect(await screen.findByText(said)).toBeDefined()
  expect(went).toEqual([])
})

test.each([
  ['/properties/title', '/properties/title'],
  ['url:item-id', 'url:item-id'],
  ['url:connection-id', 'url:connection-id'],
  ['/acl', '/acl'],
  ['', 'url:connection-id'],
])('by key, what changed at “%s” comes into sight at “%s”', (key, expected) => {
  const { went } = show(key)
  press('z')
  expect(went).toEqual([expected])
})

test('focus that is where the change is stays there; elsewhere it follows', () => {
  const { went } = show('/properties/title')
  screen.getByRole('textbox', { name: 'Title' }).focus()
  press('z')
  expect(went).toEqual([])
  screen.getByRole('textbox', { name: 'Item ID' }).focus()
  press('z')
  expect(went).toEqual(['/properties/title'])
})

test.each(['', '/acl', '/properties'])('several changes at “%s” leave focus in its field', (key) => {
  const { went } = show(key)
  screen.getByRole('textbox', { name: 'Item ID' }).focus()
  press('z')
  expect(went).toEqual([])
})

function press(key: string): void {
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey: true }))
}

function show(placeKeyOfStep: string | undefined) {
  const went: string[] = []
  const step: Step | undefined =
    placeKeyOfStep === undefined ? undefined : { draft: emptyDraft, what: 'title', placeKey: placeKeyOfStep, weight: 0 }
  render(<Page step={step} goTo={(place) => went.push(placeKey(place))} />)
  return { went }
}

function Page({ step, goTo }: { readonly step: Step | undefined; readonly goTo: (place: Place) => void }) {
  const { undo, redo } = useUndoing({ history: { undo: () => step, redo: () => step } }, goTo, {
    undo: ['Mod+Z'],
    redo: ['Mod+Y'],
  })
  return (
    <>
      <button type="button" onClick={undo}>
        Undo
      </button>
      <button type="button" onClick={redo}>
        Redo
      </button>
      <input aria-label="Title" {...{ [placeAttribute]: '/properties/title' }} />
      <input aria-label="Item ID" {...{ [placeAttribute]: 'url:item-id' }} />
      <Announcer />
    </>
  )
}
