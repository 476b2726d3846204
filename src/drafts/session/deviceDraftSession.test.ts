// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { deviceDraftSession } from './deviceDraftSession.ts'

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

test('where the browser has no database, the tab has the draft, the page is told, and a reload brings it back', async () => {
  const draftSession = deviceDraftSession()
  await draftSession.start(false)
  draftSession.autosave.changed({ ...emptyDraft, itemId: 'T1' }, { byteLength: 1, schema: undefined })
  await draftSession.autosave.flush()
  expect(draftSession.autosave.state.get()).toMatchObject({ kind: 'saved', where: 'tab' })
  expect(draftSession.trouble.get()).toBe('denied')
  await expect(draftSession.repository.list('')).rejects.toThrow()

  window.dispatchEvent(new Event('pagehide'))
  const next = deviceDraftSession()
  await next.start(false)
  expect(next.opened.get().draft.itemId).toBe('T1')
})

test('the ids that two pages give are never the same', async () => {
  const pages = [deviceDraftSession(), deviceDraftSession()]
  for (const page of pages) await page.openNew(true)
  const ids = pages.map((page) => page.opened.get().id)
  expect(new Set(ids).size).toBe(2)
})
