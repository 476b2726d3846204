// @vitest-environment jsdom

import { act, fireEvent, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { type DraftHistory, freshHistory, stepped } from '../domain/history/draftHistory.ts'
import { emptyDraft, type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { emptyRope } from '../domain/rope/textRope.ts'
import { noSchema } from '../domain/testing/noSchema.ts'
import { stateOf } from '../item/draftState.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { useLocalSchema } from '../schemas/useLocalSchema.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
import { useImportIntoForm } from './useImportIntoForm.ts'

const typed: ItemDraft = { ...emptyDraft, connectionId: 'tickets', itemId: 'MINE' }
const { acl, content } = emptyDraft
const change = { text: 'One.', isFix: false }
const item = { acl, properties: [], content, itemId: 'T1' }

test('an item goes into the form, and back, and again', () => {
  const { importing, draft, versions } = open(typed)
  act(() => importing().take({ item, target: {}, apiVersion: 'v1.0' }))
  expect(draft()).toEqual({ ...typed, itemId: 'T1' })
  expect([versions, importing().swap?.isImported]).toEqual([['v1.0'], true])
  expect(announcement.get().text).toBe('The payload is in the form.')
  act(() => importing().swapBack?.())
  expect([draft(), importing().swap?.isImported]).toEqual([typed, false])
  act(() => importing().swapBack?.())
  expect([draft().itemId, importing().swap?.isImported]).toEqual(['T1', true])
  act(() => importing().dismiss())
  expect(importing().swap).toBeUndefined()
})

test('what an import changed is there after the page was left, without the way back, until it is dismissed', () => {
  const { importing } = open(typed)
  act(() => importing().take({ item, target: {}, apiVersion: undefined, changes: [change] }))
  const after = open(typed).importing
  expect([after().swap?.changes, after().swapBack]).toEqual([[change], undefined])
  act(() => after().dismiss())
  expect(open(typed).importing().swap).toBeUndefined()
})

test('once the item is sent, the import is over, and a reload does not bring it back', () => {
  const { importing } = open(typed)
  act(() => importing().take({ item, target: {}, apiVersion: undefined, changes: [change] }))
  act(() => importing().wasSent())
  expect(importing().swap?.isSent).toBe(true)
  expect(open(typed).importing().swap).toBeUndefined()
})

test('what was pasted is kept, also after the page was left, until the import is undone or another comes', () => {
  const { importing } = open(typed)
  act(() => importing().take({ item, target: {}, apiVersion: undefined, pasted: '{"id":"T1"}' }))
  expect([importing().pasted, open(typed).importing().pasted]).toEqual(['{"id":"T1"}', '{"id":"T1"}'])
  act(() => importing().dismiss())
  expect(importing().pasted).toBe('{"id":"T1"}')
  act(() => importing().take({ item, target: {}, apiVersion: undefined, pasted: '{}' }))
  act(() => importing().swapBack?.())
  expect(importing().pasted).toBeUndefined()
  act(() => importing().swapBack?.())
  expect(importing().pasted).toBe('{}')
  act(() => importing().take({ item, target: {}, apiVersion: undefined }))
  expect(importing().pasted).toBeUndefined()
})

test('the way back is there after the page was left too, as long as the import can be undone', () => {
  const { importing, draft: taken } = open(typed)
  act(() => importing().take({ item, target: {}, apiVersion: undefined, changes: [change] }))
  const edited = stepped(stepped(freshHistory(typed), taken(), 'import'), { ...taken(), itemId: 'T2' }, 'item ID')
  const after = open(edited.present, edited)
  act(() => after.importing().swapBack?.())
  expect([after.draft(), after.importing().swap?.isImported]).toEqual([typed, false])
})

test.each([
  [emptyDraft, false],
  [typed, true],
])('a file dropped anywhere opens the dialog, which says when it would replace something: %#', (before, replaces) => {
  const { importing } = open(before)
  const file = new File(['{}'], 'a.json')
  fireEvent.drop(document.body, { dataTransfer: { files: [file] } })
  expect(importing().dialog).toEqual({ initial: { kind: 'file', file }, replaces })
  act(() => importing().close())
  act(() => importing().start())
  expect(importing().dialog).toEqual({ initial: undefined, replaces })
})

test('a file that something on the page takes for itself opens nothing', () => {
  const { importing } = open(typed)
  const take = (event: Event) => event.preventDefault()
  document.body.addEventListener('drop', take)
  fireEvent.drop(document.body, { dataTransfer: { files: [new File(['{}'], 'a.json')] } })
  document.body.removeEventListener('drop', take)
  expect(importing().dialog).toBeUndefined()
})

test('what is pasted while no field and no dialog is at hand opens the dialog with it', () => {
  const { importing } = open(typed)
  const file = new File(['{}'], 'a.json')
  const paste = (at: Element, text: string, files: readonly File[] = []) =>
    fireEvent.paste(at, { clipboardData: { getData: () => text, files } })
  const field = document.body.appendChild(document.createElement('input'))
  paste(field, '{}')
  paste(document.body, ' ')
  expect(importing().dialog).toBeUndefined()
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.open = true
  paste(document.body, '{}')
  dialog.remove()
  field.remove()
  expect(importing().dialog).toBeUndefined()
  paste(document.body, '{"id": "T1"}')
  expect(importing().dialog).toEqual({
    initial: { kind: 'text', text: '{"id": "T1"}' },
    replaces: true,
    isPasted: true,
  })
  paste(document.body, '', [file])
  expect(importing().dialog).toEqual({ initial: { kind: 'file', file }, replaces: true, isPasted: true })
})

test.each([
  ['goes into an empty form', emptyDraft, {}, true],
  ['keeps the connection that was chosen', { ...typed, itemId: '' }, {}, true],
  ['asks before another connection', { ...typed, itemId: '' }, { connectionId: 'people' }, false],
  ['asks before another ID', typed, {}, false],
  [
    'asks before what was written',
    { ...emptyDraft, content: { kind: 'present', type: 'text', text: emptyRope } },
    {},
    false,
  ],
] as const)('an item that was read already %s', (_, before, target, isTaken) => {
  const { importing, draft } = open(before)
  let isThere: boolean | undefined
  act(() => void (isThere = importing().takeOrAsk('{}', { item, target, apiVersion: undefined })))
  expect([isThere, importing().swap?.isImported ?? false]).toEqual([isTaken, isTaken])
  expect(importing().dialog?.initial).toEqual(isTaken ? undefined : { kind: 'text', text: '{}' })
  expect(draft()).toEqual(isTaken ? { ...before, itemId: 'T1' } : before)
})

test('what is not ready is asked for in the dialog', () => {
  const { importing } = open(emptyDraft)
  act(() => void importing().takeOrAsk('{}', undefined))
  expect(importing().dialog).toEqual({ initial: { kind: 'text', text: '{}' }, replaces: false })
})

test.each([
  ['[{"name": "title", "type": "String"}]', undefined],
  ['{"acl": []}', expect.stringMatching(/^This is an item, not a schema\./)],
  ['{', 'Line 1, column 2: expected a name in quotes or }.'],
])('the schema %s is taken, or refused with a reason: %s', async (text, why) => {
  const { importing } = open(typed)
  let said: string | undefined = 'not asked'
  await act(async () => {
    said = await importing().takeSchema(text, undefined)
  })
  expect(said).toEqual(why)
})

function open(initial: ItemDraft, history: DraftHistory = freshHistory(initial)) {
  const limit = bodyLimitFor('beta')
  const state = live(stateOf(initial, noSchema, limit, false))
  const versions: ApiVersion[] = []
  const store = createSchemaStore(() => mapStorage())
  const { result } = renderHook(() => {
    const localSchema = useLocalSchema(store, 'tickets', undefined, { kind: 'off' })
    const replace = (draft: ItemDraft) => state.set(stateOf(draft, noSchema, limit, false))
    return useImportIntoForm(
      { state, isUntouched, replace, localSchema, remoteSchema: { kind: 'off' }, history: { now: () => history } },
      (version) => {
        versions.push(version)
      },
      'draft',
    )
  })
  return { importing: () => result.current, draft: () => state.get().draft, versions }
}
