// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import { aDraftSession, storeDraft } from '../session/testing/aDraftSession.ts'
import { fakeNews } from '../tabs/testing/fakeNews.ts'
import { useDraftList } from './useDraftList.ts'

test('the list has the drafts of the user, and which of them are open in a tab', async () => {
  const draftSession = aDraftSession({ owner: () => 'me' })
  await storeDraft(draftSession, 'yours', 'you')
  const id = await storeDraft(draftSession, 'mine', 'me')
  await draftSession.locks.take(id, new AbortController().signal, () => undefined)
  const { named, list } = show(draftSession)
  expect(list().kind).toBe('loading')
  await waitFor(() => expect(named()).toEqual(['mine']))
  expect(list()).toMatchObject({ open: new Set([id]) })
})

test('it is read again when this tab asks, and when another one changed something', async () => {
  const news = fakeNews()
  const draftSession = aDraftSession({ news: news.ofPage() })
  const { named, refresh } = show(draftSession)
  await storeDraft(draftSession, 'first')
  act(() => refresh())
  await waitFor(() => expect(named()).toEqual(['first']))
  await storeDraft(draftSession, 'second')
  act(() => news.ofPage().tell({ kind: 'changed' }))
  await waitFor(() => expect(named()).toEqual(['second', 'first']))
})

test('a browser that denies its storage has no list', async () => {
  const { repository } = aDraftSession()
  vi.spyOn(repository, 'list').mockRejectedValue(new Error('denied'))
  const { list } = show(aDraftSession({ repository }))
  await waitFor(() => expect(list().kind).toBe('denied'))
})

test('a reading that ends after the next one began does not count', async () => {
  const draftSession = aDraftSession()
  await storeDraft(draftSession, 'stored')
  const { repository } = draftSession
  let finish = () => {}
  vi.spyOn(repository, 'list').mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve([]))))
  const { named, refresh } = show(draftSession)
  act(() => refresh())
  await waitFor(() => expect(named()).toEqual(['stored']))
  await act(async () => finish())
  expect(named()).toEqual(['stored'])
})

function show(draftSession: DeviceDraftSession) {
  const { result } = renderHook(() => useDraftList(draftSession))
  const list = () => result.current[0]
  return {
    list,
    named: () => {
      const current = list()
      return current.kind === 'read' ? current.heads.map(({ itemId }) => itemId) : []
    },
    refresh: () => result.current[1](),
  }
}
