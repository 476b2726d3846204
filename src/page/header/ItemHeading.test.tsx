// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { ItemHeading } from './ItemHeading.tsx'

test('an untouched form is a new item, and no change waits to be sent', () => {
  show()
  expect([heading(), document.title]).toEqual(['New item', 'New item'])
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
  const { rerender } = render(<ItemHeading state={state} schema={undefined} inGraph={undefined} />)
  return {
    draftIs,
    draft: () => state.get().draft,
    sent: (inGraph: ItemDraft) => rerender(<ItemHeading state={state} schema={undefined} inGraph={inGraph} />),
  }
}

function heading() {
  return screen.getByRole('heading', { level: 1 }).textContent
}
