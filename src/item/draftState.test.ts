// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { BodyLimit } from '../domain/limits.ts'
import { payloadTexts } from '../domain/payload/payload.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { useDraftForm } from './draftForm.ts'
import { type DraftState, problemsAt, stateOf, useDraftState } from './draftState.ts'
import { seal } from './opaque.ts'

const limit: BodyLimit = { byteLength: 4_000_000, link: 'https://learn.microsoft.com' }
const context: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }

const draft: ItemDraft = {
  connectionId: 'tickets',
  itemId: '',
  acl: [
    { accessType: 'grant', type: 'user', value: 'adele@contoso.com' },
    { accessType: 'grant', type: 'everyone', value: 'everyone' },
  ],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } },
    { name: 'a/b', type: 'int64Collection', value: { kind: 'list', elements: ['1', 'x'] } },
  ],
  content: { kind: 'absent', type: 'text' },
}

test('a field whose problems did not change finds the list that it had', () => {
  const before = stateFor(draft)
  const after = stateFor({ ...draft, itemId: 'TICKET42' }, before)
  expect(problemsAt(after, '/acl/0')).toBe(problemsAt(before, '/acl/0'))
  expect(problemsAt(after, '/properties/a~1b')).toBe(problemsAt(before, '/properties/a~1b'))
  expect(problemsAt(after, 'url:item-id')).toEqual([])
})

test('an edit that changes no problem leaves them all alone', () => {
  const before = stateFor(draft)
  const after = stateFor({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('a') } }, before)
  expect(after.problems).toBe(before.problems)
  expect(after.problemsByPlace).toBe(before.problemsByPlace)
})

test('the same draft in the same context is the same state; in another one it is not', () => {
  const before = stateFor(draft)
  expect(stateFor(draft, before)).toBe(before)
  expect(stateFor({ ...draft }, before)).not.toBe(before)
  expect(stateOf(draft, { ...context }, limit, false, before)).not.toBe(before)
  expect(stateOf(draft, context, { ...limit }, false, before)).not.toBe(before)
  expect(stateOf(draft, context, limit, true, before)).not.toBe(before)
})

test('what belongs to the address does not print the payload anew', () => {
  const before = stateFor(draft)
  const after = stateFor({ ...draft, connectionId: 'ticketsX', itemId: 'TICKET42' }, before)
  expect(after.payload).toBe(before.payload)
  expect(after.draft).not.toBe(before.draft)
})

test('places without problems share one empty list', () => {
  expect(problemsAt(stateFor(draft), '/content')).toBe(problemsAt(stateFor(emptyDraft), '/properties/title'))
})

test('a payload over the limit is a problem of the whole body, said last', () => {
  const state = stateOf(draft, context, { ...limit, byteLength: 10 }, false)
  expect(state.problems.at(-1)).toMatchObject({ rule: 'size-over-limit', place: { in: 'body', pointer: '' } })
  expect(problemsAt(state, '').map(({ rule }) => rule)).toEqual(['size-over-limit'])
})

test('what could be read is in the payload, whatever is wrong with the rest', () => {
  const body = [...payloadTexts(stateFor(draft).payload)].join('')
  expect(body).toContain('"title@odata.type":"String","title":"Zürich"')
})

test('whether missing things are shown is part of the state', () => {
  expect(stateOf(draft, context, limit, true).showsMissing).toBe(true)
  expect(stateOf(draft, context, limit, false).showsMissing).toBe(false)
})

describe('the live state of a form', () => {
  test('follows every edit, with only the edited member replaced', () => {
    const { form, state } = liveForm()
    const before = state.get()
    act(() => form.setValue('itemId', 'TICKET42'))
    expect(state.get().draft.itemId).toBe('TICKET42')
    act(() => form.setValue('acl.1.entry', seal({ accessType: 'deny', type: 'everyone', value: 'everyone' })))
    const after = state.get()
    expect(problemsAt(after, '/acl/1').map(({ rule }) => rule)).toContain('acl-deny-everyone')
    expect(after.draft.acl[0]).toBe(before.draft.acl[0])
    expect(problemsAt(after, '/acl/0')).toBe(problemsAt(before, '/acl/0'))
  })

  test('follows its context: another version prints another body', () => {
    const { state, rerender } = liveForm({
      ...draft,
      acl: [{ accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' }],
    })
    expect(bodyOf(state.get())).toContain('"identitySource":"external"')
    rerender({ version: 'v1.0', showsMissing: false })
    expect(bodyOf(state.get())).toContain('"type":"externalGroup"')
    expect(bodyOf(state.get())).not.toContain('identitySource')
  })

  test('is the same live value for the life of the form, told when missing things are to be shown', () => {
    const { hook, state, rerender } = liveForm()
    rerender({ version: 'beta', showsMissing: true })
    expect(hook.current.state).toBe(state)
    expect(state.get().showsMissing).toBe(true)
  })
})

function stateFor(of: ItemDraft, previous?: DraftState): DraftState {
  return stateOf(of, context, limit, false, previous)
}

function bodyOf({ payload }: DraftState): string {
  return [...payloadTexts(payload)].join('')
}

const contexts = { beta: context, 'v1.0': { ...context, apiVersion: 'v1.0' } } as const

function liveForm(of: ItemDraft = draft) {
  const { result, rerender } = renderHook(
    ({ version, showsMissing }: { readonly version: keyof typeof contexts; readonly showsMissing: boolean }) => {
      const form = useDraftForm(of)
      return { form, state: useDraftState(form, contexts[version], limit, showsMissing) }
    },
    { initialProps: { version: 'beta', showsMissing: false } },
  )
  return { hook: result, form: result.current.form, state: result.current.state, rerender }
}
