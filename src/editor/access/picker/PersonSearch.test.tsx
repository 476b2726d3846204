// @vitest-environment jsdom
import { waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Directory } from '../../../directory/directory.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { announcement } from '../../../ui/announce.ts'
import { PersonSearch } from './PersonSearch.tsx'
import type { PickerAnswer } from './pickerAnswer.ts'

const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'hum' }

test('it tells what was found, and a choice is remembered and said', async () => {
  const { answers, remember } = show('hum', false)
  await waitFor(() => expect(answers().at(-1)?.options).toHaveLength(2))
  expect(answers().at(-1)?.choose(`group ${hr.id}`)).toMatchObject({ type: 'group', value: hr.id })
  expect(remember).toHaveBeenCalledWith([hr])
  expect(announcement.get().text).toBe('Human resources, group')
})

test('an address that was typed and left becomes the one who has it', async () => {
  const { onEntry } = show('robin@contoso.example', true)
  await waitFor(() => expect(onEntry).toHaveBeenCalledWith(expect.objectContaining({ value: robin.id })))
})

test('nothing is looked for while nobody is signed in', () => {
  const { find } = show('hum', false, '')
  expect(find).not.toHaveBeenCalled()
})

function show(text: string, isLeft: boolean, owner = 'somebody') {
  const [onAnswer, onEntry, remember] = [
    vi.fn<(answer: PickerAnswer) => void>(),
    vi.fn<(entry: AclEntryDraft) => void>(),
    vi.fn<Directory['remember']>(),
  ]
  const onSaid = vi.fn<(isSaid: boolean) => void>()
  const directory = directoryOf([hr, robin], { owner, remember })
  const find = vi.spyOn(directory, 'find')
  const given = {
    state: aDraftState().state,
    entry,
    apiVersion: 'v1.0',
    tenantId: undefined,
    onAnswer,
    onEntry,
    onSaid,
    onAgain: () => undefined,
  } as const
  showInDirectory(<PersonSearch {...given} typed={{ text, isLeft }} />, { directory })
  return { answers: () => onAnswer.mock.calls.map(([answer]) => answer), onEntry, onSaid, remember, find }
}
