// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { problemsAt } from '../domain/checkDraft.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { BodyLimit } from '../domain/limits.ts'
import { payloadTexts } from '../domain/payload/payload.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import { unsoundDraft } from '../domain/testing/unsoundDraft.ts'
import { useDraftForm } from './draftForm.ts'
import { type DraftState, stateOf, useDraftState } from './draftState.ts'
import { opaqueOf, reveal } from './opaque.ts'
import { withMembers } from './rows.ts'

const limit: BodyLimit = { byteLength: 4_000_000, link: 'https://learn.microsoft.com' }
const context: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }

const draft = unsoundDraft

test('the same draft in the same context is the same state; in another one it is not', () => {
  const before = stateOf(draft, context, limit, false)
  expect(stateOf(draft, context, limit, false, before)).toBe(before)
  expect(stateOf({ ...draft }, context, limit, false, before)).not.toBe(before)
  expect(stateOf(draft, { ...context }, limit, false, before)).not.toBe(before)
  expect(stateOf(draft, context, { ...limit }, false, before)).not.toBe(before)
  expect(stateOf(draft, context, limit, true, before)).not.toBe(before)
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
    act(() => {
      const rows = reveal(form.getValues('acl'))
      const entry = { accessType: 'deny', type: 'everyone', value: 'everyone' } as const
      form.setValue('acl', opaqueOf(withMembers(rows, rows.members.with(1, entry))))
    })
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
