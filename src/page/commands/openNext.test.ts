// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import { aDraftSession } from '../../drafts/session/testing/aDraftSession.ts'
import { announcement } from '../../ui/announce.ts'
import { live } from '../../ui/live.ts'
import { openNext } from './openNext.ts'

const draft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }
const form = { draft, schema: undefined, inGraph: undefined, sample: { ...emptyDraft, itemId: 'SAMPLE' } }

test.each([
  ['which Graph has', draft, draft, true],
  ['which is empty', emptyDraft, undefined, true],
  ['which nobody has', draft, undefined, false],
  ['which was changed since it was sent', draft, { ...draft, itemId: 'T0' }, false],
])('an empty item takes the place of one %s', async (_, inForm, inGraph, isForced) => {
  const openAnother = vi.fn<DeviceDraftSession['openAnother']>(() => Promise.resolve('opened'))
  await openNext('new', { ...form, draftSession: aDraftSession({ openAnother }), draft: inForm, inGraph })
  expect(openAnother).toHaveBeenCalledWith(isForced)
  expect(announcement.get().text).toBe('An empty item is in the form.')
})

test('what the item goes on with is said', async () => {
  const opened = live({ ...aDraftSession().opened.get(), begunIn: 'tickets' })
  await openNext('new', { ...form, draftSession: aDraftSession({ opened }) })
  expect(announcement.get().text).toBe('An empty item for tickets is in the form.')
})

test.each([
  ['a copy is stored with the next ID', 'duplicate', ['tickets', 'T2']],
  ['the sample is stored as it is', 'sample', ['', 'SAMPLE']],
] as const)('%s, then opened', async (_, next, stored) => {
  const open = vi.fn<DeviceDraftSession['open']>(() => Promise.resolve('opened'))
  const draftSession = aDraftSession({ open })
  await openNext(next, { ...form, draftSession })
  const [head] = await draftSession.repository.list('')
  expect([head?.connectionId, head?.itemId]).toEqual(stored)
  expect(open).toHaveBeenCalledWith(head?.id, false)
})

test('a copy may be made of another item than the one in the form', async () => {
  const draftSession = aDraftSession({ open: () => Promise.resolve('opened') })
  await openNext('duplicate', { ...form, draftSession, source: { ...draft, itemId: 'Sent' } })
  const [head] = await draftSession.repository.list('')
  expect([head?.connectionId, head?.itemId]).toEqual(['tickets', ''])
})

test.each<[string, Partial<DeviceDraftSession>]>([
  ['the draft in the form would get lost', { open: () => Promise.resolve('unsafe') }],
  [
    'the storage is denied',
    { autosave: { ...aDraftSession().autosave, flush: () => Promise.reject(new Error('no')) } },
  ],
])('where %s, the list of drafts opens and asks', async (_, parts) => {
  const pressed = vi.fn<() => void>()
  document.body.innerHTML = '<button id="open-drafts"></button>'
  document.getElementById('open-drafts')?.addEventListener('click', pressed)
  await openNext('duplicate', { ...form, draftSession: aDraftSession(parts) })
  expect(pressed).toHaveBeenCalledOnce()
  expect(announcement.get().text).toMatch(/^The draft in the form is not saved/)
})
