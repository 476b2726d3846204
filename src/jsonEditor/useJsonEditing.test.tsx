// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { noSchema } from '../domain/testing/noSchema.ts'
import { aDraftSession } from '../drafts/session/testing/aDraftSession.ts'
import { stateOf } from '../item/draftState.ts'
import { useDraftHistory } from '../item/history/useDraftHistory.ts'
import { live } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { aDraft } from './testing/anEditedForm.ts'
import { useJsonEditing } from './useJsonEditing.ts'

Range.prototype.getClientRects = () => document.body.getClientRects()

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('the text is shown when the switch is pressed, and is gone when it is left as the form has it', async () => {
  const { editing, shows } = open()
  act(() => editing().toggle())
  expect([editing().isShown, shows()]).toEqual([true, 1])
  await waitFor(() => expect(editing().editor).toBeDefined())
  act(() => editing().toggle())
  await waitFor(() => expect(editing()).toMatchObject({ isShown: false, editor: undefined }))
})

test('what is typed goes to the form as one step that can be undone', async () => {
  const { editing, typeOver, draft, history } = open()
  await typeOver('"A"', '"B"')
  await act(() => editing().editor?.settle())
  expect(draft().properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
  expect(history().state.get().undo).toBe('JSON edit')
})

test('a text that the form cannot read stays when it is left, and the next page goes on with it', async () => {
  const { editing, typeOver, leave } = open()
  await typeOver('"A"', '')
  act(() => editing().toggle())
  await waitFor(() => expect(editing().isShown).toBe(false))
  expect(editing().waiting).toMatch(/^The form waits\./)
  leave()
  const next = open()
  await waitFor(() => expect(next.editing().waiting).toMatch(/^The form waits\./))
  expect(next.editing().isShown).toBe(false)
  expect(open(aDraft, 'another draft').editing().editor).toBeUndefined()
})

test('what needs the whole item waits for the text, and shows it instead when it cannot be read', async () => {
  const { editing, typeOver, draft, shows } = open()
  const acted: unknown[] = []
  const note = () => void acted.push(draft().properties[0]?.value)
  act(() => editing().whenRead(note))
  expect(acted).toEqual([{ kind: 'text', text: 'A' }])

  await typeOver('"A"', '"B"')
  act(() => editing().whenRead(note))
  await waitFor(() => expect(acted).toHaveLength(2))
  expect(acted[1]).toEqual({ kind: 'text', text: 'B' })

  await typeOver('"B"', '')
  const shown = shows()
  act(() => editing().whenRead(note))
  await waitFor(() => expect(shows()).toBe(shown + 1))
  expect(acted).toHaveLength(2)
})

test('a draft that is open in another tab is only looked at', async () => {
  const { editing, typeOver, draft, setIsReadOnly } = open()
  await typeOver('"A"', '"B"')
  setIsReadOnly(true)
  await act(() => editing().editor?.settle())
  expect([editing().isShown, draft()]).toEqual([false, aDraft])
})

function open(initial: ItemDraft = aDraft, draftId = 'draft') {
  const limit = bodyLimitFor('beta')
  const state = live(stateOf(initial, noSchema, limit, false))
  const put = (next: ItemDraft) => state.set(stateOf(next, noSchema, limit, false, state.get()))
  const drafts = liveOf(state, ({ draft }) => draft)
  const ofDraft = { ...aDraftSession(), id: draftId }
  const onShow = vi.fn<() => void>()
  const { result, rerender, unmount } = renderHook(
    ({ isReadOnly }) => {
      const history = useDraftHistory(drafts, put)
      return { history, editing: useJsonEditing({ state, context: noSchema, history }, ofDraft, isReadOnly, onShow) }
    },
    { initialProps: { isReadOnly: false } },
  )
  const editing = () => result.current.editing
  return {
    editing,
    history: () => result.current.history,
    draft: () => state.get().draft,
    shows: () => onShow.mock.calls.length,
    setIsReadOnly: (isReadOnly: boolean) => rerender({ isReadOnly }),
    leave: unmount,
    /** Opens the text if need be and types over a piece of it. */
    typeOver: async (piece: string, insert: string) => {
      if (editing().editor === undefined) act(() => editing().toggle())
      await waitFor(() => expect(editing().editor).toBeDefined())
      const document = editing().editor?.document
      const view = document?.show(globalThis.document.body, () => undefined)
      const from = view?.state.doc.toString().indexOf(piece) ?? -1
      act(() => view?.dispatch({ changes: { from, to: from + piece.length, insert }, userEvent: 'input.type' }))
      document?.hide()
    },
  }
}
