// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { DirectoryContext, noDirectory, type PrincipalName } from '../../directory/directory.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { opaqueOf } from '../../item/opaque.ts'
import { rowsOf } from '../../item/rows.ts'
import { live } from '../../ui/live.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { AccessEntry } from './AccessEntry.tsx'
import { entryRowsOf } from './testing/entryRowsOf.ts'
import type { AccessTool } from './tools/accessTool.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: '', identitySource: 'azureActiveDirectory' }

describe('an entry', () => {
  test('is named by its number, and taken away by it', () => {
    const { removed } = show(user)
    expect(screen.getByRole('group', { name: 'Access entry 1' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Remove access entry 1' }))
    expect(removed).toEqual(['remove 0'])
  })

  test('allows or denies', () => {
    const { entry } = show(user)
    expect(optionsOf('Access')).toEqual(['Can find it (grant)', 'Cannot find it (deny)'])
    choose('Access', 'deny')
    expect(entry()).toEqual({ ...user, accessType: 'deny' })
    choose('Access', 'grant')
    expect(entry()).toEqual(user)
  })

  test('keeps what is typed, spaces and all, until somebody is found', () => {
    const { entry } = show(user)
    fireEvent.change(whoBox(), { target: { value: ' e811976d ' } })
    expect(entry()).toEqual({ ...user, value: '', sought: ' e811976d ' })
    expect(whoBox()).toHaveProperty('value', ' e811976d ')
  })

  test('what is typed over everyone is somebody', () => {
    const { entry } = show({ ...user, type: 'everyone', value: tenantId })
    expect(whoBox()).toHaveProperty('value', 'Everyone including guests')
    fireEvent.change(whoBox(), { target: { value: 'Everyon' } })
    expect(entry()).toEqual({ ...user, value: '', sought: 'Everyon' })
  })
})

test('while nobody is signed in, a name is looked up after signing in, and nothing else is said of it', () => {
  show({ ...user, value: 'Human resources' }, { isSignedOut: true })
  expect(screen.getByRole('button', { name: 'Sign in to look up “Human resources”' })).toBeDefined()
  expect(screen.getByText('Graph takes an object ID here.')).toBeDefined()
  expect(screen.queryByText(/Choose/)).toBeNull()
  expect(whoBox().getAttribute('aria-invalid')).toBe('true')
})

describe('the details', () => {
  test('are folded, and say how the entry is written', async () => {
    show(user)
    const button = screen.getByRole('button', { name: 'Details' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByLabelText('Type')).toBeNull()
    await openDetails()
    expect(button.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(button)
    expect(screen.queryByLabelText('Type')).toBeNull()
  })

  test('are open where the fault is inside', async () => {
    show({ ...user, value: 'e811976d-83df-4cbd-8b9b-5215b18aa874', identitySource: 'external' })
    expect(await screen.findByLabelText('Identity source')).toBeDefined()
    expect(screen.getByLabelText('Identity source').getAttribute('aria-invalid')).toBe('true')
  })

  test('keep the value as typed, spaces and all', async () => {
    const { entry } = show(user)
    await openDetails()
    fireEvent.change(valueBox(), { target: { value: ' e811976d ' } })
    expect(entry()).toEqual({ ...user, value: ' e811976d ' })
    expect(valueBox()).toHaveProperty('value', ' e811976d ')
  })

  test.each([
    ['group', 'Object ID of the group', { ...user, type: 'group' }],
    ['everyone', 'Tenant ID', { ...user, type: 'everyone', value: tenantId }],
    ['externalGroup', 'ID of the external group', { ...user, type: 'group', identitySource: 'external' }],
  ])('type %s asks for its “%s”, and the rest of the entry follows', async (type, asked, expected) => {
    const { entry } = show(user)
    await openDetails()
    expect(valueBox().getAttribute('placeholder')).toBe('Object ID of the user')
    choose('Type', type)
    expect(entry()).toEqual(expected)
    expect(screen.getByLabelText('Type')).toHaveProperty('value', type)
    expect(valueBox().getAttribute('placeholder')).toBe(asked)
  })

  test('let the identity source be left out on beta', async () => {
    const { entry } = show(user)
    await openDetails()
    expect(optionsOf('Identity source')).toEqual(['Microsoft Entra ID', 'Connector’s own groups', 'Left out'])
    choose('Identity source', '')
    expect(entry()).toEqual({ accessType: 'grant', type: 'user', value: '' })
  })

  test('have no identity source on v1.0', async () => {
    show(user, { apiVersion: 'v1.0' })
    await openDetails()
    expect(screen.queryByLabelText('Identity source')).toBeNull()
  })
})

describe('a value that is missing', () => {
  test('is no news before the box was left; that it was left is remembered for the entry', () => {
    const { visited } = show(user)
    expect([whoBox().getAttribute('aria-invalid'), descriptionOf(whoBox())]).toEqual(['false', emptyLine])
    fireEvent.blur(whoBox())
    expect(whoBox().getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(whoBox())).toBe(`Choose a person or a group, or paste an object ID.${emptyLine}`)
    expect([...visited]).toEqual([1])
  })

  test('is none yet where a dialog took the focus from the box, as that of a pasted list does after consent', () => {
    const { visited } = show(user)
    const dialog = document.body.appendChild(document.createElement('dialog'))
    dialog.open = true
    fireEvent.blur(whoBox())
    expect(whoBox().getAttribute('aria-invalid')).toBe('false')
    dialog.remove()
    fireEvent.blur(whoBox())
    expect([...visited]).toEqual([1])
  })

  test('is said at once by an entry that is made again after its box was left', () => {
    show(user, { visited: new Set([1]) })
    expect(descriptionOf(whoBox())).toContain('Choose a person or a group')
  })
})

test('a list that is pasted into the box is taken as a list, a name is not', () => {
  const { pasted } = show(user)
  const paste = (text: string) => fireEvent.paste(whoBox(), { clipboardData: { getData: () => text } })
  for (const text of ['Human resources', 'Delgado, Robin', '{e811976d-83df-4cbd-8b9b-5215b18aa874}']) paste(text)
  expect(pasted).toEqual([])
  for (const text of ['HR\nLegal\n', '[{"value":"x"}]']) paste(text)
  expect(pasted).toEqual(['HR\nLegal', '[{"value":"x"}]'])
})

describe('whom it is about', () => {
  const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

  test('is shown by name, with what tells it from others, once the name is known', () => {
    show({ ...user, type: 'group', value: id }, { name: { kind: 'known', principal: hr(id) } })
    expect(whoBox()).toHaveProperty('value', 'Human resources')
    expect(descriptionOf(whoBox())).toBe('Group · hr@contoso.example · Enter adds another')
  })

  test('is doubted where the directory says otherwise', async () => {
    show({ ...user, value: id }, { name: { kind: 'known', principal: hr(id) } })
    expect((await screen.findByRole('status')).textContent).toMatch(/^Human resources is a group/)
  })

  test('is said to be unknown where the directory has nobody of this ID', async () => {
    show({ ...user, value: id }, { name: { kind: 'unknown' } })
    expect((await screen.findByRole('status')).textContent).toMatch(/has no person or group with this ID/)
  })
})

const emptyLine = 'Find by name, mail or ID, or paste a list.'

function hr(id: string) {
  return { kind: 'group', id, displayName: 'Human resources', mail: 'hr@contoso.example' } as const
}

interface Shown {
  readonly apiVersion?: ApiVersion
  readonly visited?: Set<number>
  readonly name?: PrincipalName
  readonly isSignedOut?: boolean
}

function show(
  initial: AclEntryDraft,
  { apiVersion = 'beta', visited = new Set(), name, isSignedOut = false }: Shown = {},
) {
  const removed: string[] = []
  const pasted: string[] = []
  const given = {
    index: 0,
    apiVersion,
    tenantId,
    id: 1,
    visited,
    isAlone: true,
    ...entryRowsOf([initial], { remove: (at) => removed.push(`remove ${String(at)}`) }),
    onTool: (tool: AccessTool) => tool.kind === 'many' && pasted.push(tool.text),
  }
  const { draft } = showInForm({ acl: [initial] }, (form) => (
    <GraphCallsContext value={{ ...fakeCalls, isSignedOut }}>
      <DirectoryContext
        value={name === undefined ? noDirectory : { ...noDirectory, names: live(new Map([[initial.value, name]])) }}
      >
        <AccessEntry
          state={form.state}
          {...given}
          change={(_, entry) => form.form.setValue('acl', opaqueOf(rowsOf([entry])))}
        />
      </DirectoryContext>
    </GraphCallsContext>
  ))
  return { entry: () => draft().acl[0], removed, visited, pasted }
}

async function openDetails(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Details' }))
  await screen.findByLabelText('Type')
}

function choose(name: string, value: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value } })
}

function optionsOf(name: string): readonly string[] {
  return [...screen.getByLabelText(name).querySelectorAll('option')].map(({ textContent }) => textContent)
}

function whoBox(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Person or group' })
}

function valueBox(): HTMLElement {
  return screen.getByLabelText(/^Value/)
}
