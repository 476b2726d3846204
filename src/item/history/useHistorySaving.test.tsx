// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { freshHistory, stepped } from '../../domain/history/draftHistory.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { savedHistory } from './savedHistory.ts'
import { useHistorySaving } from './useHistorySaving.ts'

beforeEach(() => sessionStorage.clear())

const typed: ItemDraft = { ...emptyDraft, itemId: 'T1' }

test('a page that is left saves the history as it is then, and no more once it is gone', () => {
  let history = freshHistory(emptyDraft)
  const handle = { now: () => history }
  const { unmount } = renderHook(() => useHistorySaving(handle))
  history = stepped(history, typed, 'import')
  expect(savedHistory(typed)).toBeUndefined()
  window.dispatchEvent(new Event('pagehide'))
  expect(savedHistory(typed)?.past.map(({ what }) => what)).toEqual(['import'])

  unmount()
  history = stepped(history, emptyDraft, 'another')
  window.dispatchEvent(new Event('pagehide'))
  expect(savedHistory(emptyDraft)).toBeUndefined()
})
