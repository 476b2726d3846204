// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import { aDraftSession } from '../../drafts/session/testing/aDraftSession.ts'
import { announcement } from '../../ui/announce.ts'
import { openNext } from './openNext.ts'

const draft = { ...emptyDraft, connectionId: 'tickets' }

test.each([
  [true, true],
  [false, false],
])('an empty item takes the place of one that may go: %s', async (mayLeave, isForced) => {
  const openNew = vi.fn<DeviceDraftSession['openNew']>(() => Promise.resolve('opened'))
  await openNext(aDraftSession({ openNew }), { draft: undefined, schema: undefined, mayLeave })
  expect(openNew).toHaveBeenCalledWith(isForced)
  expect(announcement.get().text).toBe('An empty item is in the form.')
})

test('another draft is stored, then opened', async () => {
  const open = vi.fn<DeviceDraftSession['open']>(() => Promise.resolve('opened'))
  const session = aDraftSession({ open })
  await openNext(session, { draft, schema: undefined, mayLeave: false })
  const [head] = await session.repository.list('')
  expect(head?.connectionId).toBe('tickets')
  expect(open).toHaveBeenCalledWith(head?.id, false)
})

test.each<[string, Partial<DeviceDraftSession>]>([
  ['the draft in the form would get lost', { open: () => Promise.resolve('unsafe') }],
  ['the storage is denied', { autosave: { ...aDraftSession().autosave, flush: () => Promise.reject(new Error('no')) } }],
])('where %s, the list of drafts opens and asks', async (_, parts) => {
  const pressed = vi.fn()
  document.body.innerHTML = '<button id="open-drafts"></button>'
  document.getElementById('open-drafts')?.addEventListener('click', pressed)
  await openNext(aDraftSession(parts), { draft, schema: undefined, mayLeave: false })
  expect(pressed).toHaveBeenCalledOnce()
  expect(announcement.get().text).toMatch(/^The draft in the form is not saved/)
})
