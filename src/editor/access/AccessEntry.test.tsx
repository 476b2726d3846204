// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { AccessEntry } from './AccessEntry.tsx'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: '', identitySource: 'azureActiveDirectory' }

describe('an entry', () => {
  test('is named by its number, and taken away by it', () => {
    const { removed } = show(user)
    expect(screen.getByRole('group', { name: 'Access entry 1' })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Remove access entry 1' }))
    expect(removed).toEqual([0])
  })

  test('allows or denies', () => {
    const { entry } = show(user)
    expect(optionsOf('Access')).toEqual(['Can find it (grant)', 'Cannot find it (deny)'])
    choose('Access', 'deny')
    expect(entry()).toEqual({ ...user, accessType: 'deny' })
    choose('Access', 'grant')
    expect(entry()).toEqual(user)
  })

  test('keeps its value as typed, spaces and all', () => {
    const { entry } = show(user)
    fireEvent.change(valueBox(), { target: { value: ' e811976d ' } })
    expect(entry()).toEqual({ ...user, value: ' e811976d ' })
    expect(valueBox()).toHaveProperty('value', ' e811976d ')
  })
})

describe('the type', () => {
  test.each([
    ['group', 'Object ID of the group', { ...user, type: 'group' }],
    ['everyone', 'Tenant ID', { ...user, type: 'everyone', value: tenantId }],
    ['externalGroup', 'ID of the external group', { ...user, type: 'group', identitySource: 'external' }],
  ])('%s asks for its “%s”, and the rest of the entry follows', (type, asked, expected) => {
    const { entry } = show(user)
    expect(valueBox().getAttribute('placeholder')).toBe('Object ID of the user')
    choose('Type', type)
    expect(entry()).toEqual(expected)
    expect(screen.getByLabelText('Type')).toHaveProperty('value', type)
    expect(valueBox().getAttribute('placeholder')).toBe(asked)
  })
})

describe('the identity source', () => {
  test('can be left out on beta', () => {
    const { entry } = show(user)
    expect(optionsOf('Identity source')).toEqual(['Microsoft Entra ID', 'Connector’s own groups', 'Left out'])
    choose('Identity source', '')
    expect(entry()).toEqual({ accessType: 'grant', type: 'user', value: '' })
  })

  test('does not exist on v1.0', () => {
    show(user, { apiVersion: 'v1.0' })
    expect(screen.queryByLabelText('Identity source')).toBeNull()
  })
})

describe('a value that is missing', () => {
  test('is no news before the box was left; that it was left is remembered for the entry', () => {
    const { visited } = show(user)
    expect([valueBox().getAttribute('aria-invalid'), descriptionOf(valueBox())]).toEqual(['false', ''])
    fireEvent.blur(valueBox())
    expect(valueBox().getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(valueBox())).toBe('Enter the user’s object ID.')
    expect([...visited]).toEqual(['row'])
  })

  test('is said at once by an entry that is made again after its box was left', () => {
    show(user, { visited: new Set(['row']) })
    expect(descriptionOf(valueBox())).toBe('Enter the user’s object ID.')
  })
})

function show(
  initial: AclEntryDraft,
  { apiVersion = 'beta', visited = new Set() }: { apiVersion?: ApiVersion; visited?: Set<string> } = {},
) {
  const removed: number[] = []
  const given = { index: 0, apiVersion, tenantId, id: 'row', visited, onRemove: (index: number) => removed.push(index) }
  const { draft } = showInForm({ acl: [initial] }, (form) => (
    <AccessEntry control={form.control} state={form.state} {...given} />
  ))
  return { entry: () => draft().acl[0], removed, visited }
}

function choose(name: string, value: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value } })
}

function optionsOf(name: string): readonly string[] {
  return [...screen.getByLabelText(name).querySelectorAll('option')].map(({ textContent }) => textContent)
}

function valueBox(): HTMLElement {
  return screen.getByLabelText(/^Value/)
}
