// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ItemDraft, isUntouched } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { ItemHeading } from './ItemHeading.tsx'

test('an untouched form is a new item, and no change waits to be sent', () => {
  show()
  expect([heading(), document.title]).toEqual(['New item', 'New item'])
})

test('the connection that a new item began in is no change either; another one is', () => {
  const { draftIs } = show()
  act(() => draftIs({ connectionId: 'tickets' }))
  expect([heading(), document.title]).toEqual(['New item', 'New item'])
  act(() => draftIs({ connectionId: 'wiki' }))
  expect(document.title).toBe('• New item')
})

test('what is typed names the item, with a dot in the tab until it is sent', () => {
  const { draftIs, draft, sent } = show()
  act(() => draftIs({ itemId: 'T1' }))
  expect([heading(), document.title]).toEqual(['T1', '• T1'])
  sent(draft())
  expect(document.title).toBe('T1')
  act(() => draftIs({ itemId: 'T2' }))
  expect(document.title).toBe('• T2')
})

function show() {
  const { state, draftIs } = aDraftState()
  const fixed = { state, isUntouched: (draft: ItemDraft) => isUntouched(draft, 'tickets'), schema: undefined }
  const { rerender } = render(<ItemHeading {...fixed} inGraph={undefined} />)
  return {
    draftIs,
    draft: () => state.get().draft,
    sent: (inGraph: ItemDraft) => rerender(<ItemHeading {...fixed} inGraph={inGraph} />),
  }
}

function heading() {
  return screen.getByRole('heading', { level: 1 }).textContent
}
