// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { announcement } from '../../ui/announce.ts'
import { focusPlace } from '../../ui/place.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { AccessSection } from './AccessSection.tsx'
import { shownType } from './aclEntryEdits.ts'

// Every entry asks for its type once each time it renders, so the calls are the renders.
vi.mock(import('./aclEntryEdits.ts'), { spy: true })

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
  expect(document.activeElement).toBe(entry(2).getByLabelText('Access'))
  expect(announcement.get().text).toBe('Access entry 2 added')
})

test('of three entries the second goes, the others keep what they have, and focus stays in the section', () => {
  const { acl } = show([user('a'), user('b'), user('c')])
  fireEvent.click(screen.getByLabelText('Remove access entry 2'))
  expect(acl()).toEqual([user('a'), user('c')])
  expect(entry(2).getByLabelText(/^Value/)).toHaveProperty('value', 'c')
  expect(document.activeElement?.textContent).toBe('Add people or groups')
})

test('each choice changes its own entry', () => {
  const { acl } = show([user('a'), user('b')])
  fireEvent.change(entry(2).getByLabelText('Access'), { target: { value: 'deny' } })
  fireEvent.change(entry(2).getByLabelText('Type'), { target: { value: 'group' } })
  fireEvent.change(entry(2).getByLabelText('Identity source'), { target: { value: 'external' } })
  fireEvent.change(entry(2).getByLabelText(/^Value/), { target: { value: 'g1' } })
  expect(acl()).toEqual([user('a'), { accessType: 'deny', type: 'group', value: 'g1', identitySource: 'external' }])
})

test('everyone fills in the tenant', () => {
  const { acl } = show([user('')])
  fireEvent.change(entry(1).getByLabelText('Type'), { target: { value: 'everyone' } })
  expect(acl()[0]?.value).toBe(tenantId)
})

describe('on v1.0', () => {
  test('there is no identity source, and a group of beta with source external is an external group', () => {
    show([{ accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' }], 'v1.0')
    expect(screen.queryByLabelText('Identity source')).toBeNull()
    expect(entry(1).getByLabelText('Type')).toHaveProperty('value', 'externalGroup')
  })
})

test('a missing value is said once the field was left, at the field', () => {
  show([user('')])
  const value = entry(1).getByLabelText(/^Value/)
  expect(value.getAttribute('aria-invalid')).toBe('false')
  fireEvent.blur(value)
  expect(value.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(value)).toBe('Enter the user’s object ID.')
})

describe('a problem is tied to the control that mends it', () => {
  test('an identity source that does not fit: to its own list, not to the value', () => {
    show([{ ...user(guid), identitySource: 'external' }])
    const source = entry(1).getByLabelText('Identity source')
    const value = entry(1).getByLabelText(/^Value/)
    expect(source.getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(source)).toMatch(/^The connector’s own groups go with the type External group\./)
    expect(descriptionOf(entry(1).getByLabelText('Type'))).toBe(descriptionOf(source))
    expect(value.getAttribute('aria-invalid')).toBe('false')
    expect(descriptionOf(value)).toBe('')
  })

  test('a value of the wrong kind: to the value alone', () => {
    show([user('adele@contoso.com')])
    expect(entry(1).getByLabelText('Identity source').getAttribute('aria-invalid')).toBe('false')
    expect(
      entry(1)
        .getByLabelText(/^Value/)
        .getAttribute('aria-invalid'),
    ).toBe('true')
    expect(descriptionOf(entry(1).getByLabelText('Access'))).toBe('')
  })

  test('an entry that is there twice: to what allows or denies, and to whom', () => {
    show([user(guid), user(guid)])
    for (const name of ['Access', 'Type', /^Value/])
      expect(descriptionOf(entry(2).getByLabelText(name))).toBe('Entry 2 says the same as entry 1. Remove one.')
    expect(document.activeElement).toBe(document.body)
    focusPlace('/acl/1')
    expect(document.activeElement).toBe(entry(2).getByLabelText('Access'))
  })
})

test('adding an entry renders no other one', () => {
  show([user('a'), user('b')])
  vi.mocked(shownType).mockClear()
  fireEvent.click(screen.getByText('Add people or groups'))
  expect(new Set(vi.mocked(shownType).mock.calls.map(([{ value }]) => value))).toEqual(new Set(['']))
})

function entry(number: number) {
  return within(screen.getByLabelText(`Access entry ${number}`))
}

function show(acl: readonly AclEntryDraft[], apiVersion: ApiVersion = 'beta') {
  const { draft } = showInForm(
    { acl },
    ({ control, state }) => (
      <AccessSection control={control} state={state} apiVersion={apiVersion} tenantId={tenantId} />
    ),
    { apiVersion, tenantId },
  )
  return { acl: () => draft().acl }
}
