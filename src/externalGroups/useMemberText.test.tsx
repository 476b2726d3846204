// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Directory } from '../directory/directory.ts'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import type { ExternalGroupMember } from '../graph/externalGroups.ts'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'
import { useMemberText } from './useMemberText.ts'

const guid = 'aaaaaaaa-0000-4000-8000-000000000001'
const jona: DirectoryPrincipal = { kind: 'user', id: 'u1', displayName: 'Jona' }
const hr: DirectoryPrincipal = { kind: 'group', id: 'g1', displayName: 'HR' }
type Answer = Awaited<ReturnType<Directory['resolve']>>[number]
const refused: Answer = { kind: 'unreadable', error: { kind: 'consentNeeded', scopes: [] } }

test('somebody who is found is added, and the text is empty again', async () => {
  const { hook, added } = await adding('hr', { kind: 'found', principal: hr })
  await waitFor(() => expect(added).toEqual([{ type: 'group', id: 'g1' }]))
  expect(hook.current.text).toBe('')
})

test.each<readonly [string, string, Answer, string]>([
  ['nobody', 'Jona', { kind: 'unknown' }, 'nobody'],
  ['several', 'Jona', { kind: 'ambiguous', principals: [jona, hr] }, 'several'],
  ['names may not be read', 'Jona', refused, 'failed'],
  ['no network', guid, { kind: 'unreadable', error: { kind: 'offline' } }, 'failed'],
  ['an ID that nobody may ask about', guid, refused, 'whichKind'],
])('%s: it is no member yet', async (_, text, answer, kind) => {
  const { hook, added } = await adding(text, answer)
  await waitFor(() => expect(hook.current.doubt?.kind).toBe(kind))
  expect(added).toEqual([])
  act(() => hook.current.setText('other'))
  expect(hook.current.doubt).toBeUndefined()
})

test('of several one is chosen, and of an ID its kind', async () => {
  const several = await adding('Jona', { kind: 'ambiguous', principals: [jona, hr] })
  await waitFor(() => expect(several.hook.current.doubt).toBeDefined())
  const { doubt } = several.hook.current
  act(() => {
    if (doubt?.kind === 'several') doubt.choose(hr)
  })
  expect(several.added).toEqual([{ type: 'group', id: 'g1' }])
  const id = await adding(guid.toUpperCase(), refused)
  await waitFor(() => expect(id.hook.current.doubt).toBeDefined())
  const which = id.hook.current.doubt
  act(() => {
    if (which?.kind === 'whichKind') which.choose('user')
  })
  expect(id.added).toEqual([{ type: 'user', id: guid }])
})

test.each([
  ['partners', [{ type: 'externalGroup', id: 'partners' }], undefined],
  ['part ners', [], 'wrongId'],
  ['  ', [], undefined],
] as const)('the external group %j is added as it is, when it can be one', (text, expected, kind) => {
  const { hook, added } = show({ kind: 'unknown' })
  act(() => hook.current.setKind('external'))
  act(() => hook.current.setText(text))
  act(() => hook.current.add())
  expect(added).toEqual(expected)
  expect(hook.current.doubt?.kind).toBe(kind)
})

async function adding(text: string, answer: Answer) {
  const shown = show(answer)
  act(() => shown.hook.current.setText(text))
  await act(async () => shown.hook.current.add())
  return shown
}

function show(answer: Answer) {
  const added: ExternalGroupMember[] = []
  const resolve = vi.fn<Directory['resolve']>(() => Promise.resolve([answer]))
  const { result: hook } = renderHook(() => useMemberText((member) => added.push(member)), {
    wrapper: aroundGroups(groupsOfGraph().client, { resolve }),
  })
  return { hook, added }
}
