// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { live } from '../../ui/live.ts'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import { aDraftSession, storeDraft } from '../session/testing/aDraftSession.ts'
import { draftName } from '../store/draftHead.ts'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { watchDownloads } from '../store/testing/watchDownloads.ts'
import { fakeNews } from '../tabs/testing/fakeNews.ts'
import { type DraftActions, useDraftActions } from './useDraftActions.ts'

test('a draft gets another name, and every list is told', async () => {
  const { run, names, id, told } = await withDraft('T1')
  await run((actions) => actions.rename(id, 'My draft'))
  expect(await names()).toEqual(['My draft'])
  expect(told).toEqual(['refreshed', 'changed'])
})

test('a copy has what was typed a moment ago', async () => {
  const { run, names, id, told } = await withDraft('T1')
  await run((actions) => actions.duplicate(id))
  expect(await names()).toEqual(['Copy of T1', 'T1'])
  expect(told[0]).toBe('flushed')
})

describe('what is deleted', () => {
  test('comes back by Undo', async () => {
    const { run, names, id, actions } = await withDraft('T1')
    await run(({ remove }) => remove(aDraftHead({ id, itemId: 'T1' })))
    expect([await names(), actions().deleted?.id]).toEqual([[], id])
    await run(({ undoRemove }) => undoRemove())
    expect([await names(), actions().deleted]).toEqual([['T1'], undefined])
  })

  test.each([
    ['leaves the form, if it is there', true],
    ['leaves the form alone otherwise', false],
  ])('%s', async (_, isOpen) => {
    const openNew = vi.fn<DeviceDraftSession['openNew']>(() => Promise.resolve('opened'))
    const { run, id, draftSession } = await withDraft('T1', { openNew })
    if (isOpen) Object.assign(draftSession, { opened: live({ ...draftSession.opened.get(), id }) })
    await run(({ remove }) => remove(aDraftHead({ id })))
    expect(openNew.mock.calls).toEqual(isOpen ? [[true]] : [])
  })
})

test('drafts are carried to another browser in a file', async () => {
  const downloads = watchDownloads()
  const one = await withDraft('T1')
  await storeDraft(one.draftSession, 'T2')
  await one.run(async ({ exportAs }) => exportAs('all', await one.heads()))
  expect(downloads.map(({ name }) => name)).toEqual(['all.drafts.json'])
  const other = await withDraft('T3', { owner: () => 'me' })
  const text = (await downloads[0]?.text()) ?? ''
  await other.run(({ importFile }) => importFile(new File([text], 'all.drafts.json')))
  expect(await other.names()).toEqual(['T1', 'T2', 'T3'])
  expect((await other.heads()).map(({ owner }) => owner)).toEqual(['me', 'me', ''])
})

test('a file that is none says why, and nothing is added', async () => {
  const { run, names, actions } = await withDraft('T1')
  await run(({ importFile }) => importFile(new File(['{}'], 'x.json')))
  expect(actions().trouble).toMatch(/^This file holds no drafts/)
  expect(await names()).toEqual(['T1'])
})

test('what does not work is said, until the next thing works', async () => {
  const { run, id, actions, draftSession } = await withDraft('T1')
  vi.spyOn(draftSession.repository, 'rename').mockRejectedValueOnce(new DOMException('x', 'QuotaExceededError'))
  await run(({ rename }) => rename(id, 'A name'))
  expect(actions().trouble).toBe('That did not work: this device has no room left for it.')
  await run(({ rename }) => rename(id, 'A name'))
  expect(actions().trouble).toBe('')
})

async function withDraft(itemId: string, parts: Partial<DeviceDraftSession> = {}) {
  const news = fakeNews()
  const told: string[] = []
  news.ofPage().listen(({ kind }) => told.push(kind))
  const base = aDraftSession({ news: news.ofPage(), ...parts })
  const flush = async () => void told.push('flushed')
  const draftSession = { ...base, autosave: { ...base.autosave, flush } }
  const id = await storeDraft(draftSession, itemId)
  const { result } = renderHook(() => useDraftActions(draftSession, () => told.push('refreshed')))
  const heads = () => draftSession.repository.list(draftSession.owner())
  return {
    draftSession,
    id,
    told,
    heads,
    actions: () => result.current,
    names: async () => (await heads()).map(draftName),
    /** Ends when every list was told. */
    run: (action: (actions: DraftActions) => unknown) =>
      act(async () => {
        const count = told.filter((each) => each === 'changed').length
        await action(result.current)
        await vi.waitFor(() => expect(told.filter((each) => each === 'changed').length).toBe(count + 1))
      }),
  }
}
