// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test, vi } from 'vitest'
import type { Directory } from '../../../directory/directory.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { anAnswer } from '../../../graph/testing/anAnswer.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { announcement } from '../../../ui/announce.ts'
import { type Live, live, useLive } from '../../../ui/live.ts'
import { PersonSearch } from './PersonSearch.tsx'
import type { MissingConsent, PickerAnswer } from './pickerAnswer.ts'

const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'hum' }

test('it tells what was found, and a choice is remembered and said', async () => {
  const { answers, remember } = show('hum', false)
  await waitFor(() => expect(answers().at(-1)?.options).toHaveLength(2))
  expect(answers().at(-1)?.choose(`group ${hr.id}`)).toMatchObject({ type: 'group', value: hr.id })
  expect(remember).toHaveBeenCalledWith([hr])
  expect(announcement.get().text).toBe('Human resources, group')
})

test('an address that was typed and left becomes the one who has it', async () => {
  const { onEntry, entryIs } = show('robin@contoso.example', true)
  await waitFor(() => expect(onEntry).toHaveBeenCalledWith(expect.objectContaining({ value: robin.id })))
  expect(screen.queryByText(/ is Robin Delgado/)).toBeNull()
  entryIs({ ...entry, value: robin.id })
  expect(screen.getByText('“robin@contoso.example” is Robin Delgado.')).toBeDefined()
  entryIs({ ...entry, value: 'somebody else' })
  expect(screen.queryByText(/ is Robin Delgado/)).toBeNull()
})

test('a name that nobody has can become an external group, under an ID that such a group may have', async () => {
  const { onEntry } = show('Outside partners', true, 'somebody', () =>
    Promise.resolve({
      kind: 'ok',
      value: { principals: [], total: 0, next: undefined, unread: undefined },
      answer: anAnswer({}),
    }),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Make it an external group' }))
  expect(onEntry).toHaveBeenCalledWith(
    expect.objectContaining({ identitySource: 'external', value: 'Outsidepartners' }),
  )
})

test('a text that was left and matches some takes none of them, and is no group of the connector by itself', async () => {
  const { onEntry } = show('hum', true)
  fireEvent.click(await screen.findByRole('button', { name: 'Human resources, Group · hr@contoso.example' }))
  expect(onEntry).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'group', value: hr.id }))
  expect(screen.queryByRole('button', { name: 'Make it an external group' })).toBeNull()
})

test('several names with semicolons between them are not looked for, and are taken apart once the box is left', () => {
  show('Adele Vance; Alex Wilber', false)
  expect(screen.queryByRole('status')).toBeNull()
  cleanup()
  const { find, onList, onSaid } = show('Adele Vance; Alex Wilber', true)
  expect(screen.getByRole('status').textContent).toContain('These are 2 names')
  expect(onSaid).toHaveBeenLastCalledWith(true)
  fireEvent.click(screen.getByRole('button', { name: 'Make an entry of each' }))
  expect(onList).toHaveBeenCalledExactlyOnceWith('Adele Vance\nAlex Wilber')
  expect(find).not.toHaveBeenCalled()
})

test('a name with a comma is one name, until nobody has it', async () => {
  const { onList } = show('Adele Vance, Alex Wilber', true, 'somebody', () =>
    Promise.resolve({
      kind: 'ok',
      value: { principals: [], total: 0, next: undefined, unread: undefined },
      answer: anAnswer({}),
    }),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Make an entry of each' }))
  expect(onList).toHaveBeenCalledExactlyOnceWith('Adele Vance\nAlex Wilber')
})

test('nothing is looked for while nobody is signed in', () => {
  const { find } = show('hum', false, '')
  expect(find).not.toHaveBeenCalled()
})

test.each([
  ['everyone', 0],
  ['hum', 1],
])('access to the directory is asked for when what is offered is not all that “%s” may mean', async (text, asked) => {
  const { find, onMissing } = show(text, false, 'somebody', () =>
    Promise.resolve({ kind: 'error', error: { kind: 'consentNeeded', scopes: ['User.ReadBasic.All'] } }),
  )
  await waitFor(() => expect(find).toHaveBeenCalled())
  // Until what it answered is on the screen.
  await act(() => Promise.all(find.mock.results.map(({ value }) => value)))
  await waitFor(() => expect(onMissing.mock.lastCall?.[0] === undefined ? 0 : 1).toBe(asked))
  expect(screen.queryByRole('status')).toBeNull()
})

function show(text: string, isLeft: boolean, owner = 'somebody', find?: Directory['find']) {
  const [onList, onAnswer, onEntry, remember] = [
    vi.fn<(text: string) => void>(),
    vi.fn<(answer: PickerAnswer) => void>(),
    vi.fn<(entry: AclEntryDraft) => void>(),
    vi.fn<Directory['remember']>(),
  ]
  const onSaid = vi.fn<(isSaid: boolean) => void>()
  const onMissing = vi.fn<(missing: MissingConsent | undefined) => void>()
  const directory = directoryOf([hr, robin], { owner, remember, ...(find && { find }) })
  const finding = vi.spyOn(directory, 'find')
  const given = {
    state: aDraftState().state,
    apiVersion: 'v1.0',
    tenantId: undefined,
    onAnswer,
    onEntry,
    onSaid,
    onMissing,
    onAgain: () => undefined,
    onList,
  } as const
  const shown = live(entry)
  showInDirectory(<Search {...given} shown={shown} typed={{ text, isLeft }} />, { directory })
  return {
    entryIs: (now: AclEntryDraft) => act(() => shown.set(now)),
    answers: () => onAnswer.mock.calls.map(([answer]) => answer),
    onEntry,
    onList,
    onSaid,
    onMissing,
    remember,
    find: finding,
  }
}

function Search({
  shown,
  ...given
}: Omit<ComponentProps<typeof PersonSearch>, 'entry'> & { readonly shown: Live<AclEntryDraft> }) {
  return <PersonSearch {...given} entry={useLive(shown, (now) => now)} />
}
