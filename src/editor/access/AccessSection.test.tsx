// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { announcement } from '../../ui/announce.ts'
import { focusPlace } from '../../ui/place.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { AccessSection } from './AccessSection.tsx'
import { shownType } from './aclEntryEdits.ts'
import { lateEntry } from './lateEntry.ts'

// Every entry asks for its type once each time it renders, so the calls are the renders.
vi.mock(import('./aclEntryEdits.ts'), { spy: true })

beforeAll(() => lateEntry.ask(), 60_000)

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const user = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'user', value })

test('entries are added at the end, named by their number, and focused', () => {
  const { acl } = show([user('a')])
  fireEvent.click(screen.getByText('Add people or groups'))
  expect(acl()).toEqual([user('a'), { ...user(''), identitySource: 'azureActiveDirectory' }])
  expect(screen.getAllByLabelText(/^Access entry/)).toHaveLength(2)
  expect(document.activeElement).toBe(who(2))
  expect(announcement.get().text).toBe('Access entry 2 added')
})

test('who is kept out is one press away: the entry denies from the start, and its box has the focus', () => {
  const { acl } = show([user('a')])
  fireEvent.click(screen.getByRole('button', { name: 'Keep some out' }))
  expect(acl()).toEqual([user('a'), { ...user(''), accessType: 'deny', identitySource: 'azureActiveDirectory' }])
  expect(document.activeElement).toBe(who(2))
  expect(announcement.get().text).toBe('Access entry 2 added, for who cannot find it')
})

test('of three entries the second goes, the others keep what they have, and focus stays in the section', () => {
  const { acl } = show([user('a'), user('b'), user('c')])
  fireEvent.click(screen.getByLabelText('Remove access entry 2'))
  expect(acl()).toEqual([user('a'), user('c')])
  expect(who(2)).toHaveProperty('value', 'c')
  expect(document.activeElement?.textContent).toBe('Add people or groups')
})

test('an entry is duplicated beside itself, and what is typed next is for the copy', async () => {
  const { acl } = show([user('a'), user('b')])
  await chooseFor(1, 'Duplicate')
  expect(acl().map(({ value }) => value)).toEqual(['a', 'a', 'b'])
  expect(document.activeElement).toBe(who(2))
})

test('an entry moves, and the button that moved it keeps the focus', async () => {
  const { acl } = show([user('a'), user('b'), user('c')])
  await chooseFor(3, 'Move up')
  expect(acl().map(({ value }) => value)).toEqual(['a', 'c', 'b'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('More for access entry 2')
})

test('several entries that are selected are removed at once', () => {
  const { acl } = show([user('a'), user('b'), user('c')])
  for (const number of [1, 3]) fireEvent.click(screen.getByLabelText(`Select access entry ${number}`))
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
  expect(acl().map(({ value }) => value)).toEqual(['b'])
  expect(document.activeElement?.textContent).toBe('Add people or groups')
})

async function chooseFor(number: number, label: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: `More for access entry ${number}` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: label }))
}

test('each choice changes its own entry', async () => {
  const { acl } = show([user('a'), user('b')])
  await openDetails(2)
  fireEvent.change(entry(2).getByLabelText('Access'), { target: { value: 'deny' } })
  fireEvent.change(entry(2).getByLabelText('Type'), { target: { value: 'group' } })
  fireEvent.change(entry(2).getByLabelText('Identity source'), { target: { value: 'external' } })
  fireEvent.change(entry(2).getByLabelText(/^Value/), { target: { value: 'g1' } })
  expect(acl()).toEqual([user('a'), { accessType: 'deny', type: 'group', value: 'g1', identitySource: 'external' }])
})

test('everyone fills in the tenant', async () => {
  const { acl } = show([user('')])
  await openDetails(1)
  fireEvent.change(entry(1).getByLabelText('Type'), { target: { value: 'everyone' } })
  expect(acl()[0]?.value).toBe(tenantId)
})

describe('on v1.0', () => {
  test('there is no identity source, and a group of beta with source external is an external group', async () => {
    show([{ accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' }], 'v1.0')
    await openDetails(1)
    expect(screen.queryByLabelText('Identity source')).toBeNull()
    expect(entry(1).getByLabelText('Type')).toHaveProperty('value', 'externalGroup')
  })
})

test('a missing value is said once the field was left, at the field', () => {
  show([user('')])
  expect(who(1).getAttribute('aria-invalid')).toBe('false')
  fireEvent.blur(who(1))
  expect(who(1).getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(who(1))).toContain('Choose a person or a group, or paste an object ID.')
})

describe('a problem is tied to the control that mends it', () => {
  test('an identity source that does not fit: to its own list, in details that are open, and not to the value', async () => {
    show([{ ...user(guid), identitySource: 'external' }])
    const source = await entry(1).findByLabelText('Identity source')
    expect(source.getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(source)).toMatch(/^The connector’s own groups go with the type External group\./)
    expect(descriptionOf(entry(1).getByLabelText('Type'))).toBe(descriptionOf(source))
    for (const value of [who(1), entry(1).getByLabelText(/^Value/)]) {
      expect(value.getAttribute('aria-invalid')).toBe('false')
      expect(descriptionOf(value)).not.toContain('External group')
    }
  })

  test('a value of the wrong kind: to the value alone, where it is found and where it is typed', async () => {
    show([user('adele@contoso.com')])
    await openDetails(1)
    expect(entry(1).getByLabelText('Identity source').getAttribute('aria-invalid')).toBe('false')
    for (const value of [who(1), entry(1).getByLabelText(/^Value/)]) {
      expect(value.getAttribute('aria-invalid')).toBe('true')
    }
    expect(descriptionOf(entry(1).getByLabelText('Access'))).toBe('')
    focusPlace('/acl/0/value')
    expect(document.activeElement).toBe(who(1))
  })

  test('an entry that is there twice: to what allows or denies, and to whom', () => {
    show([user(guid), user(guid)])
    for (const control of [entry(2).getByLabelText('Access'), who(2)])
      expect(descriptionOf(control)).toContain('Entry 2 says the same as entry 1. Remove one.')
    expect(document.activeElement).toBe(document.body)
    focusPlace('/acl/1')
    expect(document.activeElement).toBe(entry(2).getByLabelText('Access'))
  })
})

test('all entries can be changed at once, and others come from a preset', async () => {
  const { acl } = show([user(guid), { ...user('b'), accessType: 'deny' }])
  await choose('Change all to “Cannot find it (deny)”')
  expect(acl().map(({ accessType }) => accessType)).toEqual(['deny', 'deny'])
  await choose('Presets…')
  fireEvent.change(await screen.findByLabelText(/^Name for a preset/), { target: { value: 'Both' } })
  fireEvent.click(screen.getByText('Save preset'))
  fireEvent.click(screen.getByLabelText('Add the entries of Both'))
  await vi.waitFor(() => expect(acl()).toHaveLength(4))
})

async function choose(label: string): Promise<void> {
  const button = screen.getByRole('button', { name: 'More for access' })
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('menuitem', { name: label }))
}

test('adding an entry renders no other one', () => {
  show([user('a'), user('b')])
  vi.mocked(shownType).mockClear()
  fireEvent.click(screen.getByText('Add people or groups'))
  expect(new Set(vi.mocked(shownType).mock.calls.map(([{ value }]) => value))).toEqual(new Set(['']))
})

function entry(number: number) {
  return within(screen.getByLabelText(`Access entry ${number}`))
}

function who(number: number): HTMLElement {
  return entry(number).getByRole('combobox', { name: 'Person or group' })
}

async function openDetails(number: number): Promise<void> {
  fireEvent.click(entry(number).getByRole('button', { name: 'Details' }))
  await entry(number).findByLabelText('Type')
}

function show(acl: readonly AclEntryDraft[], apiVersion: ApiVersion = 'beta') {
  const { draft } = showInForm(
    { acl },
    ({ form, state }) => <AccessSection form={form} state={state} apiVersion={apiVersion} tenantId={tenantId} />,
    { apiVersion, tenantId },
  )
  return { acl: () => draft().acl }
}
